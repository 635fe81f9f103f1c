//! The first guess at which column says what.

use turnabout::codec::people::guess::role::of_word;
use turnabout::codec::people::{Mapping, RoleSource, guess};
use turnabout::codec::table::read;
use turnabout::domain::person::Role;

/// The names of the columns that a guess takes, by field; `role` last.
fn guessed(text: &str) -> Vec<(&'static str, String)> {
    let table = read(text.as_bytes()).unwrap();
    let Mapping { id, name, role, teach, learn, team, manager, languages, capacity, .. } = guess(&table);
    let role_column = match role {
        RoleSource::Words { column, .. } | RoleSource::Number { column, .. } => Some(column),
        RoleSource::Ticks { .. } | RoleSource::Fixed { .. } => None,
    };
    let single = [
        ("teach", teach),
        ("learn", learn),
        ("team", team),
        ("manager", manager),
        ("languages", languages),
        ("capacity", capacity),
        ("role", role_column),
    ];
    let names = name.into_iter().map(|column| ("name", Some(column)));
    [("id", id)]
        .into_iter()
        .chain(names)
        .chain(single)
        .filter_map(|(field, column)| Some((field, table.headers[column?].clone())))
        .collect()
}

fn expect(header: &str, rows: &[&str], wanted: &[(&'static str, &str)]) {
    let wanted: Vec<_> = wanted.iter().map(|(field, name)| (*field, (*name).to_string())).collect();
    assert_eq!(guessed(&format!("{header}\n{}\n", rows.join("\n"))), wanted, "{header}");
}

#[test]
fn a_form_of_a_company_is_understood() {
    expect(
        "Timestamp;Employee No.;Full name;Department;Line manager;Years of experience;\
         What could you teach?;What would you like to learn?;Languages spoken;How many partners?;Comments",
        &[
            "2026;E1;Anna Berg;Data;Bo Lind;2;Python, SQL;Budgets;English, Welsh;1;",
            "2026;E2;Bo Lind;Board;;21;Budgets;Python;English;2;",
            "2026;E3;Cy Dahl;Data;Bo Lind;1;Video;Budgets;English;;none",
        ],
        &[
            ("id", "Employee No."),
            ("name", "Full name"),
            ("teach", "What could you teach?"),
            ("learn", "What would you like to learn?"),
            ("team", "Department"),
            ("manager", "Line manager"),
            ("languages", "Languages spoken"),
            ("capacity", "How many partners?"),
            ("role", "Years of experience"),
        ],
    );
}

#[test]
fn other_peoples_words_are_understood() {
    let rows = ["Anna,Berg,a@x.org,Mentor,Python,Budgets,North", "Bo,Lind,b@x.org,Mentee,Budgets,Python,South"];
    expect(
        "firstName,lastName,E-mail address,Role in the programme,Skills,Skills wanted,Age group",
        &rows,
        &[
            ("id", "E-mail address"),
            ("name", "firstName"),
            ("name", "lastName"),
            ("teach", "Skills"),
            ("learn", "Skills wanted"),
            ("role", "Role in the programme"),
        ],
    );
    expect(
        "Participant,Company name,x,Mentor or mentee?,I can help with,Interested in,Team",
        &rows,
        &[
            ("name", "Participant"),
            ("teach", "I can help with"),
            ("learn", "Interested in"),
            ("team", "Team"),
            ("role", "Mentor or mentee?"),
        ],
    );
}

#[test]
fn what_tells_people_apart_is_found_without_a_name() {
    expect("colour,key,size", &["red,k1,2", "red,k2,2"], &[("id", "key")]);
    // What people share does not tell them apart.
    expect("team id,name", &["7,Anna", "7,Bo"], &[("name", "name"), ("team", "team id")]);
}

fn role_of(column: &str, cells: &[&str]) -> RoleSource {
    let rows: String = cells.iter().enumerate().map(|(number, cell)| format!("{number},\"{cell}\"\n")).collect();
    guess(&read(format!("id,{column}\n{rows}").as_bytes()).unwrap()).role
}

#[test]
fn words_of_roles_are_sorted_by_what_they_say() {
    let words = |list: &[&str]| list.iter().map(|word| (*word).to_string()).collect::<Vec<_>>();
    assert_eq!(
        role_of("role", &["Junior mentor", "Senior", "both", "mentee", "Apprentice", "on leave"]),
        RoleSource::Words {
            column: 1,
            mentor: words(&["Apprentice", "Junior mentor"]),
            mentee: words(&["Senior", "mentee"]),
            either: words(&["both"]),
            neither: words(&["on leave"]),
        }
    );
    assert_eq!(role_of("role", &["Mentor", "mentor"]), RoleSource::Fixed { role: Role::Mentor });
    assert_eq!(role_of("role", &["Developer", "Accountant"]), RoleSource::Fixed { role: Role::Either });
    assert_eq!(of_word("senior mentor"), Some(Role::Mentor));
    assert_eq!(of_word("mentor and mentee"), Some(Role::Either));
    assert_eq!(of_word("colleague"), None);
    for denied in [
        "Not a mentor",
        "No longer a mentor",
        "Would not like to mentor",
        "Former mentor",
        "Not a mentee",
        "kein Mentor",
    ] {
        assert_eq!(of_word(denied), None, "{denied}");
    }
    assert_eq!(of_word("Mentee only (not mentor)"), Some(Role::Mentee));
    assert_eq!(of_word("Mentor, not mentee"), Some(Role::Mentor));
}

#[test]
fn limits_leave_people_on_both_sides() {
    let limits = |cells: &[&str]| match role_of("years of work", cells) {
        RoleSource::Number { mentor_at_most, mentee_at_least, .. } => Some((mentor_at_most, mentee_at_least)),
        _ => None,
    };
    assert_eq!(limits(&["1", "4", "9", "15", "", "30"]), Some((4.0, 15.0)));
    // Nobody of 15 years or more: the lower and the upper third.
    assert_eq!(limits(&["1", "2", "3", "4", "5", "6"]), Some((3.0, 5.0)));
    assert_eq!(limits(&["1", "1", "1", "1", "1", "6"]), Some((1.0, 6.0)));
    assert_eq!(limits(&["7", "7"]), None);
    assert_eq!(limits(&["few", "many", "7"]), None);
}
