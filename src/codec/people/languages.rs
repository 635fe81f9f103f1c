//! Languages as people type them: `English/French`, `English (fluent), Danish (native)`, `Deutsch: Muttersprache`.

use super::entities;
use super::list::Separator;
use super::nothing::is_nothing;
use super::number::is_cjk;
use super::tick::tick;
use crate::codec::tidy::tidy;
use crate::domain::fold::fold;

/// Names of languages in English, each with what it is called elsewhere, and its code.
const NAMES: [(&str, &str); 42] = [
    (
        "English",
        "englisch|anglais|inglés|ingles|inglese|engels|engelska|engelsk|inglês|angielski|en|eng|angielsku|ingilizce|i̇ngilizce|英語|الإنجليزية|الانجليزية|إنجليزي|английский|anglicky",
    ),
    (
        "French",
        "français|francais|französisch|francés|francese|frans|francês|fr|fra|francuski|fransızca|フランス語|الفرنسية|فرنسي|французский|franska|fransk",
    ),
    (
        "German",
        "deutsch|allemand|alemán|aleman|tedesco|duits|alemão|tyska|tysk|de|deu|ger|niemiecki|almanca|ドイツ語|الألمانية|немецкий",
    ),
    (
        "Spanish",
        "español|espanol|castellano|espagnol|spanisch|spagnolo|spaans|espanhol|es|spa|hiszpański|i̇spanyolca|ispanyolca|スペイン語|الإسبانية|испанский|spanska|spansk|castellana",
    ),
    (
        "Italian",
        "italiano|italienisch|italien|italiaans|it|ita|włoski|i̇talyanca|italyanca|イタリア語|الإيطالية|итальянский|italienska",
    ),
    (
        "Portuguese",
        "português|portugues|portugais|portugiesisch|portugués|portoghese|portugees|pt|por|portugalski|portekizce|ポルトガル語|البرتغالية",
    ),
    (
        "Dutch",
        "nederlands|néerlandais|niederländisch|holländisch|olandese|holandés|flemish|vlaams|nl|nld|niderlandzki|holenderski|flamanca|hollandaca|felemenkçe|オランダ語|الهولندية|neerlandés|holandês|neerlandês",
    ),
    (
        "Polish",
        "polski|polnisch|polonais|polaco|polacco|pools|pl|pol|lehçe|ポーランド語|polonês|polsk|polska|البولندية",
    ),
    (
        "Turkish",
        "türkçe|turkce|türkisch|turc|turco|turks|tr|tur|turecki|トルコ語|التركية|تركي|turkse|tyrkisk|turkiska|turka",
    ),
    ("Danish", "dansk|dänisch|danois|da|dan|danés|danese|dinamarquês|deens|duński|danca|デンマーク語|danska"),
    ("Swedish", "svenska|schwedisch|suédois|sv|swe|sueco|svedese|zweeds|szwedzki|i̇sveççe|スウェーデン語"),
    ("Norwegian", "norsk|norwegisch|norvégien|nb|nor|noruego|norvegese|noors|norweski|norveççe"),
    ("Finnish", "suomi|finnisch|finnois|fi|fin|finlandés|finlandese|fins|fiński|fince"),
    ("Czech", "čeština|česky|tschechisch|tchèque|cs|ces|checo|ceco|tsjechisch|czeski|çekçe|tcheco"),
    ("Slovak", "slovenčina|slowakisch|slovaque|sk|slk|eslovaco|slovacco|słowacki|slovakça"),
    ("Hungarian", "magyar|ungarisch|hongrois|hu|hun|húngaro|ungherese|hongaars|węgierski|macarca"),
    ("Romanian", "română|romana|rumänisch|roumain|ro|ron|rumano|romeno|rumeno|roemeens|rumuński|rumence|rumänska"),
    ("Greek", "ελληνικά|griechisch|grec|el|ell|griego|greco|grieks|grecki|yunanca|grego|ギリシャ語"),
    ("Russian", "русский|russisch|russe|ruso|ru|rus|russo|rosyjski|rusça|ロシア語|الروسية|ryska"),
    ("Ukrainian", "українська|ukrainisch|ukrainien|uk|ukr|ucraniano|ucraino|oekraïens|ukraiński|ukraynaca"),
    ("Arabic", "العربية|arabisch|arabe|árabe|arabo|ar|ara|arabski|arapça|アラビア語|عربي"),
    ("Hebrew", "עברית|hebräisch|hébreu|he|hebreo|ebraico|hebreeuws|hebrajski|i̇branice"),
    ("Hindi", "हिन्दी|hi|hin|ヒンディー語"),
    ("Urdu", "اردو|ur"),
    ("Punjabi", "panjabi|ਪੰਜਾਬੀ|pa"),
    ("Bengali", "bangla|বাংলা|bn"),
    ("Tamil", "தமிழ்|ta"),
    ("Gujarati", "gu"),
    (
        "Mandarin",
        "mandarin chinese|chinese|chinesisch|chinois|chino|中文|普通话|zh|cinese|chinês|chinees|chiński|çince|中国語|北京語|الصينية|mandarín",
    ),
    ("Cantonese", "粵語|yue|広東語|粤语"),
    ("Japanese", "日本語|japanisch|japonais|japonés|ja|jpn|giapponese|japonês|japans|japoński|japonca|اليابانية"),
    ("Korean", "한국어|koreanisch|coréen|ko|kor|coreano|koreaans|koreański|korece|韓国語|朝鮮語"),
    ("Vietnamese", "tiếng việt|vi|ベトナム語|vietnamita|vietnamien|vietnamesisch"),
    ("Welsh", "cymraeg|walisisch|gallois|cy"),
    ("Irish", "gaeilge|irish gaelic|ga"),
    ("Catalan", "català|katalanisch|catalán|ca"),
    ("Croatian", "hrvatski|kroatisch|hr"),
    ("Serbian", "srpski|serbisch|sr"),
    ("Bulgarian", "български|bulgarisch|bg"),
    ("Persian", "farsi|فارسی|persisch|fa|persa|perski|farsça|الفارسية"),
    ("Swahili", "kiswahili|sw"),
    ("BSL", "british sign language"),
];

/// Words for how well somebody speaks one, and others around its name.
const AROUND: &str = "a1|a2|b1|b2|c1|c2|native|speaker|mother|tongue|fluent|fluently|fluency|basic|basics|beginner|\
    intermediate|advanced|proficient|conversational|good|very|working|business|professional|bilingual|level|some|a|little|bit|of|\
    only|speak|i|in|my|is|first|second|language|also|mainly|but|at|home|muttersprache|muttersprachlich|fließend|fliessend|\
    grundkenntnisse|verhandlungssicher|langue|maternelle|courant|notions|bilingue|lengua|materna|nativo|básico|fluido|\
    madrelingua|fluente|moedertaal|vloeiend|ojczysty|biegle|podstawowy|anadil|akıcı|母語|ネイティブ|日常会話";

/// The languages in a cell of a column with this name: a tick stands for the language that the name ends with.
pub fn of_column(cell: &str, header: &str, asked: Option<Separator>) -> Vec<String> {
    match tick(cell) {
        Some(true) => ticked(header).into_iter().collect(),
        Some(false) => Vec::new(),
        None => languages(cell, asked),
    }
}

/// The language that the name of a column ends with: `Languages you can meet in [English]`.
pub fn ticked(header: &str) -> Option<String> {
    let last = header.split(|c: char| !c.is_alphabetic()).rfind(|word| !word.is_empty())?;
    known(last).map(String::from)
}

/// The languages in a cell.
pub fn languages(cell: &str, asked: Option<Separator>) -> Vec<String> {
    let cell = entities::decoded(cell);
    let mut found: Vec<String> = Vec::new();
    for part in parts(&cell, asked) {
        for language in named(&part) {
            if !found.contains(&language) {
                found.push(language);
            }
        }
    }
    found
}

/// The parts of a cell, without what stands in brackets.
fn parts(cell: &str, asked: Option<Separator>) -> Vec<String> {
    let cell = cell.trim();
    // Brackets around all of it are those of a list.
    let cell = cell.strip_prefix("c(").unwrap_or(cell);
    let whole = [('[', ']'), ('{', '}'), ('(', ')')];
    let inner = whole.iter().find_map(|(open, close)| {
        cell.strip_prefix(*open)?.strip_suffix(*close).filter(|inner| !inner.contains(*open))
    });
    let mut depth = 0usize;
    let mut outside = String::new();
    for c in inner.unwrap_or(cell).chars() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    let marks: &[char] = match asked {
        Some(Separator::Line) => &['\n', '\r'],
        _ => &['\n', '\r', ',', ';', '/', '|', '&', '+', '•', '·', '、', '，', '،', '・', '؛', 'と', '和', '\\'],
    };
    outside.split(marks).map(tidy).filter(|part| !part.is_empty()).collect()
}

/// The languages that a part names; where it names none that is known, the part as it was typed.
fn named(part: &str) -> Vec<String> {
    let part = part.trim_matches(['"', '\'', '.', '-', ' ']);
    if is_nothing(part) {
        return Vec::new();
    }
    if let Some(name) = known(part) {
        return vec![name.to_string()];
    }
    // `en-GB`: a language and where it is spoken.
    if let Some((language, region)) = part.split_once(['-', '_'])
        && language.len() == 2
        && region.len() == 2
        && let Some(name) = known(language)
    {
        return vec![name.to_string()];
    }
    let cut = |c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '=' | '.' | '!');
    let words: Vec<&str> = part.split(cut).filter(|word| !word.is_empty()).collect();
    // A code is one only alone: `it` and `no` are words too.
    let names: Vec<String> = words
        .iter()
        .filter(|word| word.chars().count() > 3 || word.chars().all(is_cjk))
        .filter_map(|word| known(word))
        .map(String::from)
        .collect();
    if !names.is_empty() {
        return names;
    }
    // Nothing but codes.
    let codes: Option<Vec<String>> = words.iter().map(|word| known(word).map(String::from)).collect();
    if let Some(codes) = codes.filter(|codes| codes.len() > 1) {
        return codes;
    }
    // Unknown: what is left without the words around it, cut at `and`.
    let and = ["and", "und", "et", "y", "e", "og", "och", "en", "i", "ve", "و"];
    let mut left = Vec::new();
    for piece in words.split(|word| and.contains(&word.to_lowercase().as_str())) {
        let kept: Vec<&str> = piece
            .iter()
            .copied()
            .filter(|word| !AROUND.split('|').any(|around| around == word.to_lowercase()))
            .collect();
        if !kept.is_empty() {
            let name = kept.join(" ");
            left.push(known(&name).map_or(name, String::from));
        }
    }
    left
}

fn known(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    let of = |name: &str| {
        let own = |(english, others): &&(&str, &str)| {
            english.to_lowercase() == name || others.split('|').any(|other| other == name)
        };
        NAMES.iter().find(own).map(|(english, _)| *english)
    };
    // In Arabic, `and` is the first letter of the word.
    of(&folded).or_else(|| of(folded.strip_prefix('و')?))
}
