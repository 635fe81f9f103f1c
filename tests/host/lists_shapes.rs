//! Shapes of lists that other survey tools and spreadsheets make.

use crate::lists::{Told, told};

fn one(text: &str) -> Told {
    read_as("people.csv", text.as_bytes())
}

fn read_as(name: &str, bytes: &[u8]) -> Told {
    let told = told(&[(name, bytes)]);
    assert_eq!(told.refused(), None, "{name}");
    told
}

#[test]
fn a_form_with_semicolons_behind_each_choice() {
    let told = one(
        "ID;Start time;Completion time;Email;Name;What could you help others with?;What do you want to get better at?;I want to mentor;I want to be mentored\n\
        1;3/1/2027 9:00:00;3/1/2027 9:10:00;anonymous;;\"Excel;Video calls;\";\"Budgets;\";Yes;No\n\
        2;3/1/2027 9:00:00;3/1/2027 9:10:00;ben@x.org;Ben Lind;\"Budgets;\";\"Excel;\";No;Yes\n\
        3;3/1/2027 9:00:00;3/1/2027 9:10:00;cy@x.org;Cy Dahl;\"Video calls;\";\"Budgets;\";Yes;Yes\n\
        4;3/1/2027 9:00:00;3/1/2027 9:10:00;di@x.org;Di Ek;\"Video calls;\";\"Budgets;\";No;No\n",
    );
    let roles = told.roles();
    assert_eq!((roles["Ben Lind"], roles["Cy Dahl"], roles["Di Ek"]), ("mentee", "either", "none"));
    assert_eq!(told.topics(), ["Budgets", "Excel", "Video calls"]);
}

#[test]
fn two_rows_of_headings_with_a_column_for_each_choice() {
    let told = one(
        "Respondent ID,Start Date,End Date,Your name,Mentor or mentee?,What can you teach others?,,,,What would you like to learn?,,\n\
        ,,,Open-Ended Response,Response,Excel,Canva,Podcasts,Other (please specify),Law,Budgets,Hiring\n\
        118,03/01/2027,03/01/2027,Ria Stone,Mentor,Excel,,Podcasts,Maps,Law,,\n\
        119,03/02/2027,03/02/2027,Ada Brook,Mentee,,,,,,,\n\
        120,03/02/2027,03/02/2027,Max Ferro,Mentee,,Canva,,,,Budgets,Hiring\n",
    );
    assert_eq!(told.names(), ["Ada Brook", "Max Ferro", "Ria Stone"]);
    assert_eq!((told.teach("Ria Stone"), told.learn("Ria Stone")), (vec!["Excel", "Maps", "Podcasts"], vec!["Law"]));
    assert_eq!(told.learn("Max Ferro"), ["Budgets", "Hiring"]);
    assert_eq!(told.said("heading_row"), 1);
}

#[test]
fn codes_above_questions_and_answers_that_were_not_finished() {
    let told = one("id,submitdate,lastpage,startlanguage,Q1,Q2,Q3[SQ1],Q3[SQ2],Q4\n\
        Response ID,Date submitted,Last page,Start language,What is your name?,Mentor or mentee?,How well do you know… [Excel],How well do you know… [Canva],What do you want to learn?\n\
        1,2027-03-01 10:00:00,5,en,Ria Stone,Mentor,Advanced,I could teach this,Law\n\
        2,2027-03-01 11:00:00,5,en,Ada Brook,Mentee,Beginner,,Canva\n\
        3,,1,en,,,,,\n");
    assert_eq!(told.names(), ["Ada Brook", "Ria Stone"]);
    assert_eq!(told.person("Ria Stone")["teach"], serde_json::json!({"Canva": 4, "Excel": 3}));
    assert_eq!(told.learn("Ada Brook"), ["Canva"]);
    assert_eq!(told.doubtful(), [5]);
}

#[test]
fn grids_of_levels_and_of_wishes() {
    let told = one(
        "Name,Role,How well do you know these? [Excel],How well do you know these? [Law],How much would you like to learn? [Excel],How much would you like to learn? [Law]\n\
        Ria,Mentor,4,0,0,3\n\
        Ada,Mentee,1,4,2,0\n\
        Max,Mentee,purple,3,1,0\n",
    );
    assert_eq!(told.person("Ria")["teach"], serde_json::json!({"Excel": 4}));
    assert_eq!(told.person("Ria")["learn"], serde_json::json!({"Law": 3}));
    assert_eq!(told.person("Ada")["teach"], serde_json::json!({"Excel": 1, "Law": 4}));
    assert_eq!(told.doubtful(), [4]);
}

#[test]
fn groups_above_the_headings_and_totals_below() {
    let told = one("Reverse mentoring,,,,,,\n\
        As of 3 March 2027,,,,,,\n\
        ,,,,,,\n\
        ,,Can teach,,,Wants to learn,\n\
        Name,Role,Excel,Canva,Podcasts,Law,Budgets\n\
        Ria Stone,Mentor,x,,x,x,\n\
        Ada Brook,Mentee,,,,,x\n\
        Max Ferro,Mentee,,x,,x,x\n\
        ,,,,,,\n\
        Total,3,1,1,1,2,2\n\
        * Answers are confidential,,,,,,\n");
    assert_eq!(told.names(), ["Ada Brook", "Max Ferro", "Ria Stone"]);
    assert_eq!((told.teach("Ria Stone"), told.learn("Ria Stone")), (vec!["Excel", "Podcasts"], vec!["Law"]));
    assert_eq!(told.doubtful(), [10, 11]);
}

#[test]
fn a_count_of_rows_before_the_first_column_is_no_id() {
    let told = one("\"\",\"name\",\"email\",\"years\",\"can teach\",\"wants to learn\"\n\
        \"1\",\"Ria\",\"ria@x.org\",\"2\",\"['Excel', 'Canva']\",\"[\"\"Law\"\"]\"\n\
        \"2\",\"Ada\",\"ada@x.org\",\"21\",\"c(\"\"Law\"\", \"\"Budgets\"\")\",\"{Excel,Canva}\"\n");
    assert_eq!((&told.person("Ria")["id"], told.teach("Ria")), (&"ria@x.org".into(), vec!["Canva", "Excel"]));
    assert_eq!((told.teach("Ada"), told.learn("Ada")), (vec!["Budgets", "Law"], vec!["Canva", "Excel"]));
}

/// What is read of lists in which these two stand.
fn lists(teach: &str, learn: &str) -> (Vec<String>, Vec<String>) {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let told = one(&format!(
        "name,role,can teach,wants to learn\nRia,mentor,{},{}\nAda,mentee,,\n",
        quoted(teach),
        quoted(learn)
    ));
    let own = |list: Vec<&str>| list.into_iter().map(String::from).collect();
    (own(told.teach("Ria")), own(told.learn("Ria")))
}

#[test]
fn lists_in_every_form() {
    for written in [
        "Excel; Canva",
        "Excel;Canva;",
        "Excel, Canva",
        "Excel | Canva",
        "Excel / Canva",
        "Excel • Canva",
        "• Excel\n• Canva",
        "- Excel\n- Canva",
        "1. Excel\n2. Canva",
        "1. Excel 2. Canva",
        "1) Excel, 2) Canva",
        "[\"Excel\",\"Canva\"]",
        "['Excel', 'Canva']",
        "c(\"Excel\", \"Canva\")",
        "{Excel,Canva}",
        "{\"Excel\",\"Canva\"}",
        "(Excel; Canva)",
        "Excel\r\nCanva",
        "Excel, none, Canva, n/a, -",
    ] {
        let (teach, learn) = lists(written, written);
        assert_eq!((teach, learn), (vec!["Canva".into(), "Excel".into()], vec![]), "{written}");
    }
    assert_eq!(lists("R&amp;D; Q&amp;A", "Law &amp; order").0, ["Q&A", "R&D"]);
    assert_eq!(lists("Social media (Instagram, TikTok), Excel", "").0, ["Excel", "Social media (Instagram, TikTok)"]);
    assert_eq!(lists("TCP/IP, C++, C#, R", "").0, ["C#", "C++", "R", "TCP/IP"]);
}

#[test]
fn words_for_nothing_in_many_languages() {
    for nothing in [
        "none",
        "None.",
        "N/A",
        "n/a",
        "nichts",
        "keine",
        "aucun",
        "ninguno",
        "nessuno",
        "geen",
        "nenhum",
        "-",
        "--",
        "—",
        "?",
        "x",
        "nil",
        "null",
        "NaN",
        "NA",
        "no",
        "nothing",
        "not applicable",
        "k. A.",
        "...",
        "[]",
        "{}",
    ] {
        let told = one(&format!(
            "name,role,can teach,wants to learn\nRia,mentor,{nothing},{nothing}\nCem,mentor,Excel,Law\nAda,mentee,Law,Excel\n"
        ));
        assert_eq!((told.teach("Ria").len(), told.learn("Ria").len()), (0, 0), "{nothing}");
    }
}

#[test]
fn bands_that_a_spreadsheet_made_dates_of() {
    for band in ["1-3", "01-Mar", "3-Jan", "Jan-03", "2001-03-01", "1 to 3 years", "1–3", "less than 3"] {
        let told = one(&format!(
            "name,Years of experience,can teach,wants to learn\nRia,{band},Excel,Law\nAda,20+,Law,Excel\nMax,6-10,Law,Excel\nBo,16-20,Law,Excel\n"
        ));
        assert_eq!(
            (told.roles()["Ria"], told.roles()["Ada"], told.roles()["Max"]),
            ("mentor", "mentee", "none"),
            "{band}"
        );
        assert_eq!(
            told.doubtful().contains(&2),
            band.contains("Mar") || band.contains("Jan") || band.starts_with("2001"),
            "{band}"
        );
    }
}

#[test]
fn how_many_in_other_words() {
    for (written, read, told_of) in [
        ("Two", 2, false),
        ("up to 3", 3, false),
        ("3 max", 3, false),
        ("2+", 2, false),
        ("one or two", 1, true),
        ("1-2", 1, true),
        ("No preference", 1, true),
        ("as many as needed", 1, true),
        ("2.0", 2, false),
        ("zwei", 2, false),
        ("", 1, false),
        ("01-Feb", 1, true),
        ("max. 4", 4, false),
        ("just one", 1, false),
        ("a couple", 2, false),
        ("2 mentees", 2, false),
        ("0", 0, false),
        ("-3", 0, true),
        ("99", 1, true),
    ] {
        let told = one(&format!(
            "name,role,can teach,wants to learn,How many mentees?\nRia,mentor,Excel,Law,{written}\nAda,mentee,Law,Excel,1\nMax,mentee,Law,Excel,1\n"
        ));
        assert_eq!(told.person("Ria")["capacity"], read, "{written}");
        assert_eq!(told.doubtful() == [2], told_of, "{written}");
    }
}

#[test]
fn languages_in_every_form() {
    for written in [
        "English/French",
        "English and French",
        "english & french",
        "English (C1), French B2",
        "English; French",
        "Englisch, Französisch",
        "anglais, français (langue maternelle)",
        "English - fluent, French - basic",
        "I speak English and some French",
        "EN, FR",
        "[\"English\",\"French\"]",
        "English: native; Français: B2",
        "English\nFrench",
    ] {
        let quoted = format!("\"{}\"", written.replace('"', "\"\""));
        let told = one(&format!(
            "name,role,can teach,wants to learn,languages\nRia,mentor,Excel,Law,{quoted}\nAda,mentee,Law,Excel,\n"
        ));
        assert_eq!(told.person("Ria")["languages"], serde_json::json!(["English", "French"]), "{written}");
    }
}

#[test]
fn letters_in_every_encoding() {
    let text = "Name;Role;Can teach;Wants to learn\r\nZoë Brontë;Mentor;Excel;Négociation\r\nJürgen Groß;Mentee;Négociation;Excel\r\n";
    let page = |letters: &[(char, u8)]| -> Vec<u8> {
        let byte =
            |c: char| letters.iter().find(|(l, _)| *l == c).map_or_else(|| u8::try_from(c).unwrap(), |(_, byte)| *byte);
        text.chars().map(byte).collect()
    };
    let mac = [('ë', 0x91), ('é', 0x8E), ('ü', 0x9F), ('ß', 0xA7)];
    let dos = [('ë', 0x89), ('é', 0x82), ('ü', 0x81), ('ß', 0xE1)];
    let wide = |unit: fn(u16) -> [u8; 2], mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xFEFF);
        mark.into_iter().chain(text.encode_utf16()).flat_map(unit).collect()
    };
    for (name, bytes) in [
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-8", format!("\u{feff}{text}").into_bytes()),
        ("UTF-16", wide(u16::to_le_bytes, true)),
        ("UTF-16", wide(u16::to_be_bytes, true)),
        ("UTF-16", wide(u16::to_le_bytes, false)),
        ("UTF-16", wide(u16::to_be_bytes, false)),
        ("windows-1252", page(&[])),
        ("macintosh", page(&mac)),
    ] {
        let told = read_as("people.csv", &bytes);
        assert_eq!((told.names(), told.said("encoding")), (vec!["Jürgen Groß", "Zoë Brontë"], &name.into()), "{name}");
    }
    // What both pages of DOS have in common is told alike.
    assert_eq!(read_as("people.csv", &page(&dos)).names(), ["Jürgen Groß", "Zoë Brontë"]);
    let polish = b"Name,Role,Can teach,Wants to learn\nMa\xB3gorzata Wi\x9Cniewska,Mentor,Excel,Law\nGra\xBFyna \xA3uczak,Mentee,Law,Excel\n";
    assert_eq!(read_as("people.csv", polish).names(), ["Grażyna Łuczak", "Małgorzata Wiśniewska"]);
    let quotes = b"Name,Role,Can teach,Wants to learn\nAnna,Mentor,Children\x92s books,\x93Law\x94\nBo,Mentee,Law,Children\x92s books\n";
    assert_eq!(read_as("people.csv", quotes).teach("Anna"), ["Children’s books"]);
}

#[test]
fn managers_by_address_and_by_name_and_addresses_with_names() {
    let told = told(&[
        ("mentors.csv", b"name,email,can teach,wants to learn,line manager\nRia Holm,\"\"\"Ria Holm\"\" <Ria@X.org>\",Excel,Law,Ada@x.org\nCem Ek,cem@x.org,Excel,Law,\"Brook, Max\"\n"),
        ("mentees.csv", b"name,email,can teach,wants to learn\nAda Brook,ada@x.org,Law,Excel\nMax Brook,max@X.org,Law,Excel\n"),
    ]);
    assert_eq!(told.person("Ria Holm")["email"], "Ria@X.org");
    assert_eq!(told.pairs().into_iter().collect::<Vec<_>>(), [("Cem Ek", "Ada Brook"), ("Ria Holm", "Max Brook")]);
}

#[test]
fn the_later_answer_counts_whichever_order_the_rows_have() {
    for rows in [
        "2027-03-14 17:45,ria@x.org,Ria,2,Podcasts,Law\n2027-03-12 09:00,ria@x.org,Ria,2,Excel,Law\n",
        "2027-03-12 09:00,ria@x.org,Ria,2,Excel,Law\n2027-03-14 17:45,RIA@x.org,Ria,2,Podcasts,Law\n",
        "14/03/2027 09:00,ria@x.org,Ria,2,Podcasts,Law\n12/03/2027 10:00,ria@x.org,Ria,2,Excel,Law\n",
        "3/14/2027 1:00 PM,ria@x.org,Ria,2,Podcasts,Law\n3/14/2027 10:00 AM,ria@x.org,Ria,2,Excel,Law\n",
    ] {
        let told = one(&format!(
            "Timestamp,E-mail,Name,Years,Can teach,Wants to learn\n{rows}2027-03-12 10:00,ada@x.org,Ada,21,Law,Excel\n"
        ));
        assert_eq!((told.teach("Ria"), told.doubtful().len()), (vec!["Podcasts"], 1), "{rows}");
    }
    // One who only began to answer again does not lose what was said before.
    let told = one(
        "Timestamp,E-mail,Name,Years,Can teach,Wants to learn\n2027-03-12,ria@x.org,Ria,2,Excel,Law\n2027-03-14,ria@x.org,Ria,2,,\n2027-03-12,ada@x.org,Ada,21,Law,Excel\n",
    );
    assert_eq!(told.teach("Ria"), ["Excel"]);
}

#[test]
fn without_the_two_columns_nothing_is_brought() {
    let refused = |text: &str| {
        let told = told(&[("people.csv", text.as_bytes())]);
        assert!(told.names().is_empty());
        told.refused().unwrap().to_string()
    };
    assert!(refused("name,role\nRia,mentor\nAda,mentee\n").contains("Two columns are missing"));
    assert!(refused("name,role,can teach\nRia,mentor,Excel\nAda,mentee,Law\n").contains("want to learn is missing"));
    assert!(refused("name,role,wants to learn\nRia,mentor,Excel\nAda,mentee,Law\n").contains("can teach is missing"));
}

#[test]
fn a_role_that_changes_is_told_by_name() {
    let told = told(&[
        ("a.csv", b"id,name,role,can teach,wants to learn\n1,Pat Lind,mentor,Excel,Law\n2,Ada,mentee,Law,Excel\n"),
        ("b.csv", b"id,name,role,can teach,wants to learn\n1,Pat Lind,mentee,Law,Excel\n3,Bo,mentor,Excel,Law\n"),
    ]);
    assert!(told.why(2).contains("Pat Lind was a mentor and will be a mentee"), "{}", told.why(2));
    assert_eq!(told.roles()["Pat Lind"], "mentee");
}

#[test]
fn sides_in_questions_and_words() {
    let told = one(
        "Name,Would you like to be a mentor?,Would you like to have a mentor?,What are you good at?,What would you like to get better at?\n\
        Ria,Yes,No,Excel,Law\nAda,No,\"Yes, please\",Law,Excel\nPat,TRUE,TRUE,Budgets,Canva\nLou,,,Budgets,Canva\n",
    );
    assert_eq!(["Ria", "Ada", "Pat", "Lou"].map(|name| told.roles()[name]), ["mentor", "mentee", "either", "none"]);
    let told = one(
        "Your name;How would you like to take part?;Which of these do you feel confident in?;Which of these are you curious about?\n\
        Ria;I'd like to mentor;Excel;Law\nAda;I would like to be mentored;Law;Excel\nPat;Both;Budgets;Canva\nLou;Not this time;Budgets;Canva\n",
    );
    assert_eq!(["Ria", "Ada", "Pat", "Lou"].map(|name| told.roles()[name]), ["mentor", "mentee", "either", "none"]);
}

#[test]
fn two_columns_for_each_topic_and_scales_from_one() {
    let told = one(
        "Name,Role,Excel (know),Excel (want to learn),Law (know),Law (want to learn)\nRia,mentor,4,0,1,3\nAda,mentee,1,3,4,0\n",
    );
    assert_eq!(told.person("Ria")["teach"], serde_json::json!({"Excel": 4, "Law": 1}));
    assert_eq!(told.person("Ria")["learn"], serde_json::json!({"Law": 3}));
    let told = one(
        "Name,Role,How confident are you? [Excel],How confident are you? [Law],Interested in learning [Excel],Interested in learning [Law]\n\
        Ria,mentor,5 - Expert,1 - None,1 - Not interested,5 - Very\nAda,mentee,2,5,4,1\n",
    );
    assert_eq!(told.person("Ria")["teach"], serde_json::json!({"Excel": 4}));
    assert_eq!(told.person("Ada")["learn"], serde_json::json!({"Excel": 2}));
}
