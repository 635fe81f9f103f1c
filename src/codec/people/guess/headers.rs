//! What the name of a column says about what it holds. These are the words of other people's spreadsheets, in English.

/// What a column may hold, besides the role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Id,
    FirstName,
    LastName,
    Name,
    Teach,
    Learn,
    Team,
    Manager,
    Languages,
    Capacity,
}

impl Field {
    pub const ALL: [Field; 10] = [
        Field::Id,
        Field::FirstName,
        Field::LastName,
        Field::Name,
        Field::Teach,
        Field::Learn,
        Field::Team,
        Field::Manager,
        Field::Languages,
        Field::Capacity,
    ];

    /// Phrases that speak for this field; one behind `=` only where it is the whole name. A phrase of more words says
    /// more than one of fewer.
    const fn phrases(self) -> &'static [&'static str] {
        match self {
            Field::Id => &[
                "id",
                "ids",
                "uid",
                "identifier",
                "employee no",
                "employee number",
                "employee id",
                "staff no",
                "staff number",
                "staff id",
                "personnel number",
                "payroll number",
                "payroll no",
                "person id",
                "participant id",
                "student number",
                "student id",
                "student no",
                "member number",
                "member id",
                "user id",
                "username",
                "user name",
                "email",
                "e mail",
                "email address",
                "e mail address",
                "mail",
            ],
            Field::FirstName => &["first name", "firstname", "forename", "forenames", "given name", "given names"],
            Field::LastName => &["last name", "lastname", "surname", "family name"],
            Field::Name => &[
                "=name",
                "=names",
                "full name",
                "display name",
                "=preferred name",
                "=your name",
                "=employee name",
                "=participant",
                "=participant name",
                "=name of participant",
                "=person",
                "=person name",
                "=employee",
                "=colleague",
                "=student name",
                "=mentor name",
                "=mentee name",
                "=first and last name",
            ],
            Field::Teach => &[
                "teach",
                "can teach",
                "could teach",
                "would like to teach",
                "want to teach",
                "wants to teach",
                "happy to teach",
                "able to teach",
                "can help",
                "can help with",
                "could help with",
                "can offer",
                "offer",
                "offers",
                "can share",
                "happy to share",
                "want to share",
                "skill",
                "skills",
                "your skills",
                "knowledge",
                "knows",
                "expertise",
                "expert in",
                "strengths",
                "good at",
                "have worked",
                "have worked with",
                "experienced in",
                "can mentor on",
                "gives",
                "can give",
                "programming languages",
            ],
            Field::Learn => &[
                "learn",
                "to learn",
                "want to learn",
                "wants to learn",
                "would like to learn",
                "like to learn",
                "hope to learn",
                "hopes to learn",
                "wish to learn",
                "skills to learn",
                "skills wanted",
                "wanted skills",
                "want to work",
                "want to work with",
                "want to know",
                "want to improve",
                "interest",
                "interests",
                "interested in",
                "learning goals",
                "goals",
                "wishes",
                "wants",
                "needs",
                "need help with",
                "needs help with",
                "would like help with",
                "development areas",
                "areas to develop",
                "to develop",
                "learning needs",
                "looking for",
            ],
            Field::Team => &[
                "team",
                "department",
                "dept",
                "division",
                "=unit",
                "business unit",
                "directorate",
                "faculty",
                "=office",
                "organisation",
                "organization",
                "team name",
                "team department",
                "department team",
                "=group",
            ],
            Field::Manager => &[
                "manager",
                "line manager",
                "manager name",
                "line manager name",
                "manager id",
                "line manager id",
                "manager email",
                "line manager email",
                "reports to",
                "supervisor",
                "supervisor name",
                "boss",
                "reporting to",
                "team leader",
                "team lead",
            ],
            Field::Languages => &[
                "language",
                "languages",
                "spoken languages",
                "languages spoken",
                "speaks",
                "language skills",
                "can meet in",
            ],
            Field::Capacity => &[
                "capacity",
                "max partners",
                "maximum partners",
                "how many",
                "how many mentees",
                "how many mentors",
                "how many partners",
                "number of mentees",
                "number of partners",
                "max mentees",
                "max pairs",
                "number of pairs",
                "partners",
            ],
        }
    }
}

/// How strongly a column's name speaks for a field: ten for each word of the longest phrase in it, and more where the
/// phrase is all of it. 0: not at all.
pub(super) fn worth(field: Field, header: &str) -> u32 {
    let words = words(header);
    field.phrases().iter().map(|phrase| phrase_worth(phrase, &words)).max().unwrap_or_default()
}

/// What one phrase says of a name that is made of these words.
pub(super) fn phrase_worth(phrase: &str, words: &[String]) -> u32 {
    let (phrase, alone) = phrase.strip_prefix('=').map_or((phrase, false), |phrase| (phrase, true));
    let phrase: Vec<&str> = phrase.split(' ').collect();
    if alone && words.len() != phrase.len() {
        return 0;
    }
    if !words.windows(phrase.len()).any(|window| window == phrase) {
        return 0;
    }
    // A phrase has a handful of words.
    let length = phrase.len() as u32;
    if words.len() == phrase.len() { 10 * length + 5 } else { 10 * length }
}

/// The words of a column's name: `have_worked`, `haveWorked` and `Have worked?` are the same.
pub(super) fn words(header: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut before = ' ';
    for c in header.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(if c.is_alphanumeric() { c } else { ' ' });
        before = c;
    }
    spaced.to_lowercase().split_whitespace().map(String::from).collect()
}
