//! What people are called in sentences.

use turnabout::domain::first_name::{called, first_name};

#[test]
fn a_first_name_is_found_in_the_ways_that_people_write_names() {
    for (name, first) in [
        ("Ana Lima", "Ana"),
        ("  Ana   Lima ", "Ana"),
        ("Ana van der Berg", "Ana"),
        ("Ana", "Ana"),
        ("Sukarno", "Sukarno"),
        ("Dr Ana Lima", "Ana"),
        ("Prof. Dr. Ana Lima", "Ana"),
        ("Dipl.-Ing. Jörg Weiß", "Jörg"),
        ("Sir Ian McKellen", "Ian"),
        ("The Rt Hon Theresa May", "Theresa"),
        ("Lima, Ana", "Ana"),
        ("Lima,Ana", "Ana"),
        ("Lima, Dr Ana", "Ana"),
        ("van der Berg, Ana", "Ana"),
        ("Berg, Ana van der", "Ana"),
        ("King, Martin Luther, Jr.", "Martin"),
        ("Ana Lima, PhD", "Ana"),
        ("Ana Lima, MBA, PhD", "Ana"),
        ("Ana Lima PhD", "Ana"),
        ("Robert Downey Jr.", "Robert"),
        ("Anna-Lena Schmidt", "Anna-Lena"),
        ("Ana Lima (she/her)", "Ana"),
        ("Ana (she / her) Lima", "Ana"),
        ("Ben Okri", "Ben"),
        ("Al Pacino", "Al"),
        ("ANA LIMA", "ANA"),
        ("LIMA Ana", "Ana"),
        ("DE SOUZA Ana", "DE SOUZA Ana"),
        ("Zoë O’Brien", "Zoë"),
        ("Ольга Иванова", "Ольга"),
    ] {
        assert_eq!(first_name(name), first, "{name:?}");
    }
}

/// The full name is never wrong.
#[test]
fn where_it_is_not_clear_the_full_name_stays() {
    for name in [
        "van der Berg",
        "Van der Berg",
        "de Souza",
        "al-Fulani",
        "Dr Lima",
        "Mr van der Berg",
        "Berg, van der",
        "J. R. Smith",
        "J Smith",
        "J.R. Smith",
        "Smith, J.",
        "Lima, Ana, Lisbon",
        "Student 12",
        "P17",
        "Ana & Ben Lima",
        "ana@example.org",
        "Abd al-Rahman",
        "St John Rivers",
        "山田 太郎",
        "Dr",
        ",",
        "(she/her)",
        "",
    ] {
        assert_eq!(first_name(name), name, "{name:?}");
    }
}

#[test]
fn two_in_view_with_one_first_name_have_their_full_names() {
    assert_eq!(called("Ana Lima", ["Ben Okri"]), "Ana");
    assert_eq!(called("Ana Lima", ["ana Costa"]), "Ana Lima");
    assert_eq!(called("Ana", ["Dr Ana Costa"]), "Ana");
    assert_eq!(called("Dr Ana Costa", ["Ana"]), "Dr Ana Costa");
    assert_eq!(called("Ana Lima", []), "Ana");
}
