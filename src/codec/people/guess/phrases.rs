//! What the name of a column says about what it holds. These are the words of other people's spreadsheets, in English and
//! the languages that are met most.

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
                 personalnummer, matricule, \
                 personalnr, mitarbeiternummer, matrícula, número de empleado, personeelsnummer, numer pracownika, sicil no, 社員番号, 職員番号, 学籍番号"
            }
            Field::Email => {
                "email, email address, mail, mail address, email adresse, mail adresse, work email, contact email, \
                 university email, your email, your email address, courriel, correo, correo electrónico, adresse \
                 email, adresse mail, what is your email address, =address, username email, \
                 adresse de messagerie, messagerie, e posta, e posta adresi, indirizzo email, posta elettronica, endereço de email, emailadres, adres email, email adresi, mailadresse, メール, البريد, البريد الإلكتروني"
            }
            Field::FirstName => {
                "first name, firstname, forename, forenames, given name, given names, vorname, prénom, prenom, nombre \
                 de pila, voornaam, =first, \
                 imię, nome próprio, =ad, =adı, =adınız, =名"
            }
            Field::LastName => {
                "last name, lastname, surname, family name, nachname, familienname, nom de famille, apellido, \
                 apellidos, cognome, achternaam, =last, \
                 nazwisko, =nom de naissance, sobrenome, apelido, soyad, soyadı, soyadınız, =姓"
            }
            Field::Name => {
                "=name, =names, full name, display name, =preferred name, =your name, =employee name, =participant, \
                 =participant name, =name of participant, =person, =person name, =employee, =colleague, =student \
                 name, =mentor name, =mentee name, =first and last name, your full name, what is your name, whats \
                 your name, your name, complete name, =name and surname, =name surname, vollständiger name, nom \
                 complet, =nom, =nom et prénom, nombre completo, =nombre, nombre y apellidos, nome completo, =nome, \
                 =naam, volledige naam, =respondent name, =participants name, =vor und nachname, =who are you, \
                 =worker, wie heißen sie, wie heißt du, dein name, ihr name, vor und zuname, comment vous appelez vous, votre nom, tu nombre, su nombre, cómo te llamas, nome e cognome, il tuo nome, come ti chiami, seu nome, nome e apelido, voor en achternaam, je naam, uw naam, hoe heet je, imię i nazwisko, nazwisko i imię, ad soyad, adı soyadı, adınız soyadınız, isim, 氏名, 名前, =الاسم, الاسم الكامل, اسمك, namn, navn, fornavn og efternavn"
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
                 competências, ensinar, rate your skills, your skill, proficiency, current skills, current knowledge, \
                 kannst du anderen, kann anderen, kann beibringen, kann weitergeben, ich beibringen, ich weitergeben, könntest du anderen, könnten sie anderen, gut kennst du, kennst du, kennen sie sich aus, kennst du dich aus, gut können sie, gut kannst du, ihre kenntnisse, deine kenntnisse, ihr wissen, how well, hoe goed, ken je, niveau, votre niveau, pouvez vous enseigner, pourriez vous enseigner, savez vous, savez vous bien faire, sais faire, peux enseigner, puis enseigner, puis transmettre, transmettre, vos compétences, partager, puedes enseñar, podrías enseñar, puedo enseñar, sabes hacer, sé hacer, tus habilidades, nivel, nivel tienes, posso insegnare, puoi insegnare, potresti insegnare, so fare, livello, quanto conosci, conosci, posso ensinar, pode ensinar, poderia ensinar, sei fazer, nível, kan anderen leren, anderen leren, kun je anderen leren, kun je, kan ik, =kan leren, nauczyć, mogę nauczyć, może nauczyć, umiem, umiejętności, znam, poziom, öğretebil*, öğretmek, beceri*, biliyorum, bildiklerim, seviye*, 教えられる*, 教えること*, 教えたい*, 得意*, スキル*, تعليم*, أعلم*, مهارات*, kan lära ut, kan undervise, färdigheter, =what you know, =you know"
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
                 wil leren, wilt u leren, aprender mais, quer aprender, \
                 =want, =wanted, what you want, i want, you want, skills i want, skill interests, möchte ich lernen, möchten lernen, gerne lernen, gern möchtest du, lernen wollen, will lernen, das lernen, lernziele, wüsste gern, je souhaite apprendre, souhaitez apprendre, aimeriez vous apprendre, veux apprendre, voulez vous apprendre, envie d apprendre, besoins, te gustaría aprender, quieres aprender, deseo aprender, interesa aprender, te interesa, intereses, voglio imparare, vorresti imparare, vuoi imparare, interessi, gostaria de aprender, deseja aprender, interesses, graag leren, wil je leren, wil ik leren, wilt leren, interesse, się nauczyć, chcę się nauczyć, chce się nauczyć, chciałbym się nauczyć, zainteresowania, öğrenmek, öğrenmek ist*, ilgi alan*, 学びたい*, 習いたい*, 興味*, 知りたい*, تعلم*, أتعلم*, vill lära mig, vil lære, keen, keen are you, keen to learn"
            }
            Field::Team => {
                "team, department, dept, division, =unit, business unit, directorate, faculty, =office, organisation, \
                 organization, team name, team department, department team, =group, which team, your team, your \
                 department, abteilung, bereich, équipe, service d affectation, departamento, equipo, reparto, \
                 afdeling, school or department, \
                 =service, =direction, equipa, equipe, zespół, dział, departman, bölüm, birim, organizational unit, org unit, org einheit, organisationseinheit, supervisory organization, cost center, 部署, 所属, 所属部署, القسم, الإدارة, avdelning, afdeling"
            }
            Field::Manager => {
                "manager, line manager, manager name, line manager name, manager id, line manager id, manager email, \
                 line manager email, reports to, supervisor, supervisor name, boss, reporting to, team leader, team \
                 lead, line managers name, who is your line manager, who is your manager, your line manager, your \
                 manager, line managers email, managers email, managers name, who do you report to, do you report to, \
                 report to, vorgesetzte, vorgesetzter, führungskraft, supérieur, responsable, jefe, supervisor email, \
                 leidinggevende, \
                 vorgesetzter, ihre führungskraft, deine führungskraft, n 1, votre responsable, su jefe, responsabile, capo, gestor, chefia, superior, manager s, przełożony, kierownik, yönetici, yöneticiniz, amir, 上司, المدير, chef"
            }
            Field::Appraiser => {
                "appraiser, appraised by, appraises, assessor, who appraises you, line appraiser, reviewer"
            }
            Field::Conflicts => {
                "conflict, conflicts, conflict of interest, conflicts of interest, not be paired with, not be matched \
                 with, should not be paired with, must not be paired with, cannot be paired with, do not pair with, \
                 not pair with, avoid, prefer not to be paired with, \
                 not pair me with, do not pair me with, dont pair with, nicht mit, éviter, evitar, evitare, vermijden"
            }
            Field::Languages => {
                "languages can you meet in, which languages can you meet in, language can you meet in, language, languages, spoken languages, languages spoken, speaks, language skills, can meet in, which \
                 languages, languages do you speak, which languages do you speak, spoken language, language s, \
                 sprachen, langues, idiomas, lingue, talen, línguas, sprachkenntnisse, \
                 langues parlées, idiomas que habla, lingue parlate, welke talen, języki, język, języki obce, dil, diller, bildiğiniz diller, konuşulan diller, 言語, 話せる言語, اللغات, اللغة, språk, sprog, first language, other languages, mother tongue"
            }
            Field::Capacity => {
                "capacity, max partners, maximum partners, how many, how many mentees, how many mentors, how many \
                 partners, number of mentees, number of partners, max mentees, max pairs, number of pairs, partners, \
                 how many people, how many could you, how many could you take on, mentees could you take on, how many \
                 mentees could you take on, how many people could you mentor, number of mentors, number of people, \
                 maximum mentees, maximum number, max number, max, most partners, mentee capacity, mentor capacity, \
                 how many mentees can you take, places, how many places, wie viele, anzahl mentees, combien, cuántos, \
                 hoeveel, \
                 kapazität, plätze, anzahl plätze, wie viele mentees, wie viele personen, combien de, combien de mentorés, combien de personnes, cuántas, cuántos mentorizados, cuántas personas, capacidad, plazas, quanti, quante, quante persone, quanti mentee, posti, quantos, quantas, quantas pessoas, vagas, hoeveel mentees, aantal mentees, plaatsen, ile osób, ilu, liczba osób, kaç kişi*, kaç menti, kapasite, kontenjan, 人数, 受け入れ*, 何人*, كم شخص*, how many people would you be willing to meet, mentees per mentor, number of mentees you"
            }
            Field::Times => {
                "hast du zeit, haben sie zeit, availability, available, times, weekly times, meeting times, when can you meet, when could you meet, \
                 can you meet, can meet, days, which days, preferred times, preferred days, best times, best time, \
                 time slots, timeslots, slots, free times, when are you free, are you free, when are you available, \
                 zeiten, verfügbarkeit, disponibilité, disponibilités, disponibilidad, disponibilità, \
                 beschikbaarheid, times of the week, days and times, \
                 wann haben sie zeit, wann hast du zeit, wann, quand êtes vous disponible, créneaux, cuándo puedes, horarios, quando sei disponibile, orari, quando pode, horários, wanneer kun je, wanneer, kiedy możesz, dostępność, müsait*, uygun zaman*, 参加できる時間, 都合の良い*, 空き時間, الأوقات, preferred time, time to meet"
            }
            Field::Likes => {
                "preferred partner, preferred partners, preferred mentor, preferred mentee, preferred mentors, \
                 preferred mentees, wish partner, wished partner, wished partners, wishes for a partner, partner \
                 wishes, partner preferences, partner preference, would like to be paired with, like to be paired \
                 with, like to be matched with, want to be paired with, want to be matched with, whom would you like, \
                 who would you like, who would you like to be paired with, who would you like to be matched with, who \
                 would you like to meet, requested partner, requested mentor, partner wish, people i would like, \
                 wunschpartner, \
                 requested mentee, partenaire souhaité, partenaires souhaités, pareja deseada, partner desiderato, parceiro desejado, gewenste partner, preferowany partner, matched with, wished for partner, wunschmentor, wunschmentee"
            }
            Field::Earlier => {
                "earlier partner, earlier partners, previous partner, previous partners, previous mentor, previous \
                 mentors, previous mentee, previous mentees, past partner, past partners, past mentor, past mentors, \
                 past mentee, past mentees, former partner, former partners, former mentor, former mentee, last years \
                 partner, paired before, paired before with, paired with before, partners before, earlier mentor, \
                 earlier mentee, last partner, already been paired with, been paired with, \
                 were you paired with, you paired with, paired with last year, paired with, frühere partner, früherer partner, bisherige partner, anciens partenaires, ancien partenaire, partenaires précédents, parejas anteriores, pareja anterior, partner precedenti, partner precedente, parceiros anteriores, vorige partners, eerdere partners, eerdere partner, vorige partner, poprzedni partner, poprzedni partnerzy, önceki eşleşme*"
            }
            Field::Role => {
                "like to take part, do you take part, role, mentoring role, programme role, program role, mentor or mentee, taking part as, take part as, \
                 part as a mentor, mentor mentee, =side, type, =level, seniority, career stage, mentor or, sign up \
                 as, signing up as, joining as, participate as, do you want to be, would you like to be, rolle, rôle, \
                 rol, ruolo, be a mentor or a mentee, be a mentor or mentee, a mentor or a mentee, mentor or a \
                 mentee, as a mentor or a mentee, take part as a mentor or as a mentee, part as a mentor or as a \
                 mentee, \
                 programa nasıl, katıl*, rola, papel, função, ruolo nel programma, 役割, 参加の種類, 参加区分, الدور, دورك, =roll, mentor ou mentoré, mentor o mentorizado, mentor oder mentee, vous participez en tant que, en tant que, como participas, als mentor oder mentee, möchten sie als, teilnehmen"
            }
            Field::Mentors => {
                "want to mentor, i want to mentor, like to mentor, would like to mentor, be a mentor, want to be a \
                 mentor, like to be a mentor, as a mentor, i am a mentor, =mentor, =mentors, willing to mentor, can \
                 mentor, could mentor, happy to mentor, available as mentor, as mentor, sign up as mentor, act as a \
                 mentor, mentor someone, mentor others, mentoring others, =is mentor, =mentor yes no, \
                 wants to mentor, i would like to mentor"
            }
            Field::Mentees => {
                "be mentored, want to be mentored, i want to be mentored, like to be mentored, would like to be \
                 mentored, be a mentee, want to be a mentee, like to be a mentee, as a mentee, as mentee, i am a \
                 mentee, =mentee, =mentees, want a mentor, like a mentor, would like a mentor, have a mentor, like to \
                 have a mentor, get a mentor, need a mentor, looking for a mentor, receive mentoring, =is mentee, \
                 =mentee yes no, sign up as mentee, \
                 wants to be mentored"
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
                 experiencia, años, anni di esperienza, jaren ervaring, how old are you, \
                 berufserfahrung jahre, dienstjahre, années d expérience, ancienneté, años, anzianità, anni, anos de experiência, idade, alter, âge, edad, età, leeftijd, ervaring, lata pracy, lata doświadczenia, staż, wiek, deneyim, yaş, 経験年数, 勤続年数, 年齢, سنوات الخبرة, joined years ago"
            }
            Field::Answered => {
                "timestamp, time stamp, submitted, submitted at, submitted on, date submitted, submission date, \
                 submission time, submit date, submitdate, completion time, completed, completed at, completed on, \
                 end date, enddate, end time, date of answer, response date, recorded date, recordeddate, =date, \
                 datestamp, date last action, zeitstempel, horodateur, marca temporal, last modified, last modified \
                 time, updated, updated at, informazioni cronologiche, tijdstempel, \
                 heure de fin, gesendet am, enviado, fecha de envío, inviato il, ingezonden, wysłano, znacznik czasu, zaman damgası, タイムスタンプ, طابع زمني, carimbo de data hora, submit date, created, created at, created time, completion date, tidsstämpel"
            }
            Field::Meta => {
                "start date, startdate, start time, datestart, status, response type, progress, finished, duration, \
                 duration in seconds, response id, responseid, respondent id, submission id, collector id, entry id, \
                 =serial, serial number, ip address, ipaddr, ip, recipient last name, recipient first name, recipient \
                 email, external reference, external data reference, location latitude, location longitude, \
                 distribution channel, user language, userlanguage, start language, startlanguage, seed, lastpage, \
                 last page, token, refurl, custom data, interview time, group time, source id, =row, =nr, =no, \
                 =index, =unnamed, record id, completion status, survey language, =question time, total points, quiz \
                 feedback, =points, comments, comment, anything else, \
                 stage date, network id, tags, startdatum, antworttyp, fortschritt, antwort id, complete"
            }
        }
    }
}
