//! What the name of a column says about what it holds. These are the words of other people's spreadsheets, in English and
//! a few in the languages of its neighbours.

/// What a column may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Id,
    Email,
    FirstName,
    LastName,
    Name,
    Teach,
    Learn,
    Team,
    Manager,
    Appraiser,
    /// With whom somebody must not be paired.
    Conflicts,
    Languages,
    Capacity,
    Times,
    /// Whom somebody would like for a partner.
    Likes,
    /// With whom somebody was paired before.
    Earlier,
    /// A word for the side on which somebody stands.
    Role,
    /// Whether somebody wants to mentor: yes or no.
    Mentors,
    /// Whether somebody wants to be mentored: yes or no.
    Mentees,
    /// Whether somebody wants both: yes or no.
    Both,
    /// A number that grows with seniority.
    Years,
    /// When the answer was given.
    Answered,
    /// What a survey tool notes for itself.
    Meta,
}

impl Field {
    pub const ALL: [Field; 23] = [
        Field::Id,
        Field::Email,
        Field::FirstName,
        Field::LastName,
        Field::Name,
        Field::Teach,
        Field::Learn,
        Field::Team,
        Field::Manager,
        Field::Appraiser,
        Field::Conflicts,
        Field::Languages,
        Field::Capacity,
        Field::Times,
        Field::Likes,
        Field::Earlier,
        Field::Role,
        Field::Mentors,
        Field::Mentees,
        Field::Both,
        Field::Years,
        Field::Answered,
        Field::Meta,
    ];

    /// Phrases that speak for this field; one behind `=` only where it is the whole name. A phrase of more words says
    /// more than one of fewer.
    pub(super) const fn phrases(self) -> &'static str {
        match self {
            Field::Id => {
                "id, ids, uid, identifier, employee no, employee number, employee id, staff no, staff number, staff \
                 id, personnel number, payroll number, payroll no, person id, participant id, student number, student \
                 id, student no, member number, member id, user id, username, user name, matriculation number, \
                 personalnummer, matricule"
            }
            Field::Email => {
                "email, email address, mail, mail address, email adresse, mail adresse, work email, contact email, \
                 university email, your email, your email address, courriel, correo, correo electrónico, adresse \
                 email, adresse mail, what is your email address, =address, username email"
            }
            Field::FirstName => {
                "first name, firstname, forename, forenames, given name, given names, vorname, prénom, prenom, nombre \
                 de pila, voornaam, =first"
            }
            Field::LastName => {
                "last name, lastname, surname, family name, nachname, familienname, nom de famille, apellido, \
                 apellidos, cognome, achternaam, =last"
            }
            Field::Name => {
                "=name, =names, full name, display name, =preferred name, =your name, =employee name, =participant, \
                 =participant name, =name of participant, =person, =person name, =employee, =colleague, =student \
                 name, =mentor name, =mentee name, =first and last name, your full name, what is your name, whats \
                 your name, your name, complete name, =name and surname, =name surname, vollständiger name, nom \
                 complet, =nom, =nom et prénom, nombre completo, =nombre, nombre y apellidos, nome completo, =nome, \
                 =naam, volledige naam, =respondent name, =participants name, =vor und nachname, =who are you"
            }
            Field::Teach => {
                "teach, can teach, could teach, would like to teach, want to teach, wants to teach, happy to teach, \
                 able to teach, can help, can help with, could help with, can offer, offer, offers, can share, happy \
                 to share, want to share, skill, skills, your skills, knowledge, knows, expertise, expert in, \
                 strengths, good at, have worked, have worked with, experienced in, can mentor on, gives, can give, \
                 programming languages, know well, you know well, do you know, do you know well, well do you know, \
                 how well do you know, already know, know about, can you teach, could you teach, can you teach \
                 others, could you teach others, able to share, could you share, can you share, can you offer, could \
                 you offer, can you help, could you help, could you help with, can you help with, help others with, \
                 help others, support others, show others, show somebody, explain to others, confident, how confident \
                 are you, confident in, comfortable with, comfortable, how comfortable are you, skilled, skilled in, \
                 your strengths, you good at, are you good at, experience with, have experience, have experience in, \
                 experience in, competences, competencies, your knowledge, expert, area of expertise, areas of \
                 expertise, topics you can teach, i can teach, i could teach, could teach this, what you know, topics \
                 known, teaching, teaches, give, have to offer, can bring, kenntnisse, fähigkeiten, kann ich, \
                 beibringen, weitergeben, stärken, kannst du, können sie, kompetenzen, wissen, compétences, \
                 enseigner, peut enseigner, savoir faire, maîtrisez, habilidades, enseñar, puede enseñar, \
                 conocimientos, competenze, insegnare, sai insegnare, vaardigheden, leren aan anderen, kan leren, \
                 competências, ensinar, rate your skills, your skill, proficiency, current skills, current knowledge"
            }
            Field::Learn => {
                "learn, to learn, want to learn, wants to learn, would like to learn, like to learn, hope to learn, \
                 hopes to learn, wish to learn, skills to learn, skills wanted, wanted skills, want to work, want to \
                 work with, want to know, want to improve, interest, interests, interested in, learning goals, goals, \
                 wishes, wants, needs, need help with, needs help with, would like help with, development areas, \
                 areas to develop, to develop, learning needs, looking for, would you like to learn, you like to \
                 learn, want to learn about, do you want to learn, like to learn about, learn more about, learn more, \
                 to learn more, get better, get better at, to get better at, like to improve, improve, to improve, \
                 like help with, like help, want help with, want help, help do you need, help would you like, need \
                 support with, like support with, curious, curious about, hope to gain, to gain, like to gain, hope \
                 to get, discover, explore, like to explore, be taught, like to be taught, want to be taught, \
                 learning interests, learning wishes, topics of interest, interested in learning, interest in \
                 learning, your interests, like to know, like to know more, know more about, like to understand, want \
                 to understand, topics wanted, wish list, learns, learning, like to develop, want to develop, skills \
                 to develop, develop, growth areas, want from a mentor, hope to learn from, möchte lernen, lernen \
                 möchte, lernwünsche, lernen, interessen, interessiert, möchten sie lernen, möchtest du lernen, \
                 apprendre, souhaite apprendre, voudrais apprendre, souhaitez vous apprendre, aprender, quiere \
                 aprender, quiero aprender, le gustaría aprender, imparare, vorrei imparare, vuole imparare, leren, \
                 wil leren, wilt u leren, aprender mais, quer aprender"
            }
            Field::Team => {
                "team, department, dept, division, =unit, business unit, directorate, faculty, =office, organisation, \
                 organization, team name, team department, department team, =group, which team, your team, your \
                 department, abteilung, bereich, équipe, service d affectation, departamento, equipo, reparto, \
                 afdeling, school or department"
            }
            Field::Manager => {
                "manager, line manager, manager name, line manager name, manager id, line manager id, manager email, \
                 line manager email, reports to, supervisor, supervisor name, boss, reporting to, team leader, team \
                 lead, line managers name, who is your line manager, who is your manager, your line manager, your \
                 manager, line managers email, managers email, managers name, who do you report to, do you report to, \
                 report to, vorgesetzte, vorgesetzter, führungskraft, supérieur, responsable, jefe, supervisor email, \
                 leidinggevende"
            }
            Field::Appraiser => {
                "appraiser, appraised by, appraises, assessor, who appraises you, line appraiser, reviewer"
            }
            Field::Conflicts => {
                "conflict, conflicts, conflict of interest, conflicts of interest, not be paired with, not be matched \
                 with, should not be paired with, must not be paired with, cannot be paired with, do not pair with, \
                 not pair with, avoid, prefer not to be paired with"
            }
            Field::Languages => {
                "languages can you meet in, which languages can you meet in, language can you meet in, language, languages, spoken languages, languages spoken, speaks, language skills, can meet in, which \
                 languages, languages do you speak, which languages do you speak, spoken language, language s, \
                 sprachen, langues, idiomas, lingue, talen, línguas, sprachkenntnisse"
            }
            Field::Capacity => {
                "capacity, max partners, maximum partners, how many, how many mentees, how many mentors, how many \
                 partners, number of mentees, number of partners, max mentees, max pairs, number of pairs, partners, \
                 how many people, how many could you, how many could you take on, mentees could you take on, how many \
                 mentees could you take on, how many people could you mentor, number of mentors, number of people, \
                 maximum mentees, maximum number, max number, max, most partners, mentee capacity, mentor capacity, \
                 how many mentees can you take, places, how many places, wie viele, anzahl mentees, combien, cuántos, \
                 hoeveel"
            }
            Field::Times => {
                "hast du zeit, haben sie zeit, availability, available, times, weekly times, meeting times, when can you meet, when could you meet, \
                 can you meet, can meet, days, which days, preferred times, preferred days, best times, best time, \
                 time slots, timeslots, slots, free times, when are you free, are you free, when are you available, \
                 zeiten, verfügbarkeit, disponibilité, disponibilités, disponibilidad, disponibilità, \
                 beschikbaarheid, times of the week, days and times"
            }
            Field::Likes => {
                "preferred partner, preferred partners, preferred mentor, preferred mentee, preferred mentors, \
                 preferred mentees, wish partner, wished partner, wished partners, wishes for a partner, partner \
                 wishes, partner preferences, partner preference, would like to be paired with, like to be paired \
                 with, like to be matched with, want to be paired with, want to be matched with, whom would you like, \
                 who would you like, who would you like to be paired with, who would you like to be matched with, who \
                 would you like to meet, requested partner, requested mentor, partner wish, people i would like, \
                 wunschpartner"
            }
            Field::Earlier => {
                "earlier partner, earlier partners, previous partner, previous partners, previous mentor, previous \
                 mentors, previous mentee, previous mentees, past partner, past partners, past mentor, past mentors, \
                 past mentee, past mentees, former partner, former partners, former mentor, former mentee, last years \
                 partner, paired before, paired before with, paired with before, partners before, earlier mentor, \
                 earlier mentee, last partner, already been paired with, been paired with"
            }
            Field::Role => {
                "like to take part, do you take part, role, mentoring role, programme role, program role, mentor or mentee, taking part as, take part as, \
                 part as a mentor, mentor mentee, =side, type, =level, seniority, career stage, mentor or, sign up \
                 as, signing up as, joining as, participate as, do you want to be, would you like to be, rolle, rôle, \
                 =rol, ruolo, be a mentor or a mentee, be a mentor or mentee, a mentor or a mentee, mentor or a \
                 mentee, as a mentor or a mentee, take part as a mentor or as a mentee, part as a mentor or as a \
                 mentee"
            }
            Field::Mentors => {
                "want to mentor, i want to mentor, like to mentor, would like to mentor, be a mentor, want to be a \
                 mentor, like to be a mentor, as a mentor, i am a mentor, =mentor, =mentors, willing to mentor, can \
                 mentor, could mentor, happy to mentor, available as mentor, as mentor, sign up as mentor, act as a \
                 mentor, mentor someone, mentor others, mentoring others, =is mentor, =mentor yes no"
            }
            Field::Mentees => {
                "be mentored, want to be mentored, i want to be mentored, like to be mentored, would like to be \
                 mentored, be a mentee, want to be a mentee, like to be a mentee, as a mentee, as mentee, i am a \
                 mentee, =mentee, =mentees, want a mentor, like a mentor, would like a mentor, have a mentor, like to \
                 have a mentor, get a mentor, need a mentor, looking for a mentor, receive mentoring, =is mentee, \
                 =mentee yes no, sign up as mentee"
            }
            Field::Both => {
                "both mentor and mentee, mentor and mentee, =both, both roles, be both, both a mentor and a mentee, \
                 either role, =either"
            }
            Field::Years => {
                "years of experience, years of work, years of service, length of service, years in post, years \
                 worked, years at work, work experience, experience, years pro, years, yrs, tenure, seniority, age, \
                 age years, service, how many years, years have you worked, how many years have you worked, many \
                 years have you worked, how many years of experience, how many years of work experience, how long \
                 have you worked, berufsjahre, berufserfahrung, jahre, années d expérience, années, años de \
                 experiencia, años, anni di esperienza, jaren ervaring, how old are you"
            }
            Field::Answered => {
                "timestamp, time stamp, submitted, submitted at, submitted on, date submitted, submission date, \
                 submission time, submit date, submitdate, completion time, completed, completed at, completed on, \
                 end date, enddate, end time, date of answer, response date, recorded date, recordeddate, =date, \
                 datestamp, date last action, zeitstempel, horodateur, marca temporal, last modified, last modified \
                 time, updated, updated at, informazioni cronologiche, tijdstempel"
            }
            Field::Meta => {
                "start date, startdate, start time, datestart, status, response type, progress, finished, duration, \
                 duration in seconds, response id, responseid, respondent id, submission id, collector id, entry id, \
                 =serial, serial number, ip address, ipaddr, ip, recipient last name, recipient first name, recipient \
                 email, external reference, external data reference, location latitude, location longitude, \
                 distribution channel, user language, userlanguage, start language, startlanguage, seed, lastpage, \
                 last page, token, refurl, custom data, interview time, group time, source id, =row, =nr, =no, \
                 =index, =unnamed, record id, completion status, survey language, =question time, total points, quiz \
                 feedback, =points, comments, comment, anything else"
            }
        }
    }
}
