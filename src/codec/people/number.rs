//! Numbers as people write them in a cell: in figures, in words, as a band, as a band that a spreadsheet made a date of.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::domain::fold::fold;

/// The number in a cell: with a decimal point, or with a decimal comma and one or two digits behind it. `1,234` is
/// none: it cannot be told whether it means a thousand.
pub fn number(cell: &str) -> Option<f64> {
    let plain = plain(cell);
    let cell = plain.trim();
    let plain = match cell.split_once(',') {
        Some((_, decimals)) if decimals.len() > 2 => return None,
        Some(_) => cell.replacen(',', ".", 1),
        None => cell.to_string(),
    };
    // What Rust reads besides: `inf`, `nan`, `1e5`.
    if plain.chars().any(|c| !matches!(c, '0'..='9' | '.' | '-' | '+')) {
        return None;
    }
    plain.parse().ok()
}

/// The text with one kind of dash, and with the figures of other scripts as those of this one.
fn plain(cell: &str) -> String {
    let figure = |c: char| match c {
        '–' | '—' | '−' | '‐' | '‑' | '－' | '〜' | '～' => '-',
        '＋' => '+',
        '０'..='９' => digit(c, '０'),
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        _ => "一二三四五六七八九".chars().position(|own| own == c).map_or(c, |place| digit_of(place + 1)),
    };
    cell.chars().map(figure).collect()
}

fn digit(c: char, zero: char) -> char {
    digit_of((u32::from(c) - u32::from(zero)) as usize)
}

/// The figure of a number below ten.
fn digit_of(number: usize) -> char {
    char::from(b'0' + number as u8)
}

/// What a cell says of how many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    Exactly(f64),
    /// `Up to 3`, `less than 1`.
    AtMost(f64),
    /// `10+`, `more than 20`.
    AtLeast(f64),
    /// `1-3`.
    Between(f64, f64),
    /// `01-Mar`: `1-3`, of which a spreadsheet made a date.
    Dated(f64, f64),
}

impl Amount {
    /// One number for it: of a band the middle.
    pub fn middle(self) -> f64 {
        match self {
            Amount::Exactly(n) | Amount::AtMost(n) | Amount::AtLeast(n) => n,
            Amount::Between(from, to) | Amount::Dated(from, to) => f64::midpoint(from, to),
        }
    }
}

/// Words for the numbers from 0 on.
const WORDS: [&str; 21] = [
    "zero zéro cero sıfır nul",
    "one ein eine einen einer eins un une uno una één een um uma single once jeden jedna jedną jedno bir",
    "two zwei deux dos due twee dois duas couple pair twice dwa dwie dwóch dwoje iki två",
    "three drei trois tres tre drie três trzy trzech troje üç",
    "four vier quatre cuatro quattro quatro cztery czterech dört fyra fire",
    "five fünf cinq cinco cinque vijf pięć pięciu beş fem",
    "six sechs seis sei zes sześć altı sex",
    "seven sieben sept siete sette zeven sete siedem yedi sju",
    "eight acht huit ocho otto oito osiem sekiz",
    "nine neun neuf nueve nove negen dziewięć dokuz",
    "ten zehn dix diez dieci tien dez dziesięć tio",
    "eleven elf onze undici jedenaście",
    "twelve zwölf douze doce dodici twaalf doze dwanaście",
    "thirteen dreizehn treize trece tredici dertien treze",
    "fourteen vierzehn quatorze catorce quattordici veertien",
    "fifteen fünfzehn quinze quince quindici vijftien",
    "sixteen sechzehn seize dieciséis sedici zestien",
    "seventeen siebzehn diecisiete diciassette zeventien",
    "eighteen achtzehn dieciocho diciotto achttien",
    "nineteen neunzehn diecinueve diciannove negentien",
    "twenty zwanzig vingt veinte venti twintig vinte dwadzieścia yirmi",
];
/// Words for the tens from 20 on.
const TENS: [&str; 8] = [
    "twenty zwanzig vingt veinte venti twintig vinte",
    "thirty dreißig trente treinta trenta dertig trinta",
    "forty fourty vierzig quarante cuarenta quaranta veertig quarenta",
    "fifty fünfzig cinquante cincuenta cinquanta vijftig cinquenta",
    "sixty sechzig soixante sesenta sessanta zestig sessenta",
    "seventy siebzig setenta settanta zeventig",
    "eighty achtzig ochenta ottanta tachtig oitenta",
    "ninety neunzig noventa novanta negentig",
];
/// The months, as a date may begin or end them.
const MONTHS: [&str; 12] = [
    "jan january januar janvier janv enero ene gennaio gen januari janeiro styczeń stycznia ocak",
    "feb february februar février févr febrero febbraio februari fevereiro fev luty lutego şubat",
    "mar march mär mrz märz mars marzo maart março marzec marca mart",
    "apr april avril avr abril abr aprile kwiecień kwietnia nisan",
    "may mai mayo maggio mag mei maio maj maja mayıs",
    "jun june juni juin junio giugno giu junho czerwiec czerwca haziran",
    "jul july juli juillet juil julio luglio lug julho lipiec lipca temmuz",
    "aug august août agosto ago augustus sierpień sierpnia ağustos",
    "sep sept september septembre septiembre settembre set setembro wrzesień września eylül",
    "oct october okt oktober octobre octubre ottobre ott outubro out październik października ekim",
    "nov november novembre noviembre novembro listopad listopada kasım",
    "dec december dez dezember déc décembre diciembre dic dicembre dezembro grudzień grudnia aralık",
];
const AT_MOST: [&str; 50] = [
    "up to",
    "at most",
    "no more than",
    "not more than",
    "maximum",
    "max",
    "less than",
    "fewer than",
    "under",
    "below",
    "bis zu",
    "bis",
    "höchstens",
    "maximal",
    "unter",
    "weniger als",
    "jusqu'à",
    "au plus",
    "au maximum",
    "moins de",
    "hasta",
    "máximo",
    "como mucho",
    "menos de",
    "fino a",
    "massimo",
    "al massimo",
    "meno di",
    "até",
    "no máximo",
    "menos de",
    "tot",
    "maximaal",
    "hoogstens",
    "minder dan",
    "do",
    "maksymalnie",
    "najwyżej",
    "mniej niż",
    "en fazla",
    "en çok",
    "altında",
    "högst",
    "upp till",
    "まで",
    "以下",
    "未満",
    "最大",
    "≤",
    "<",
];
const AT_LEAST: [&str; 34] = [
    "at least",
    "more than",
    "over",
    "minimum",
    "min",
    "from",
    "above",
    "or more",
    "or older",
    "and more",
    "and over",
    "mindestens",
    "mehr als",
    "über",
    "ab",
    "plus de",
    "au moins",
    "más de",
    "al menos",
    "più di",
    "almeno",
    "mais de",
    "pelo menos",
    "meer dan",
    "minstens",
    "ponad",
    "więcej niż",
    "co najmniej",
    "en az",
    "üzeri",
    "以上",
    "超",
    "≥",
    ">",
];

/// The place among lists of words of the one that holds this word.
fn place(lists: &[&str], word: &str) -> Option<usize> {
    lists.iter().position(|words| words.split(' ').any(|own| own == word))
}

/// The month, from 1, that a word is the name of, or the beginning of a name of at least three letters.
pub fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let begins = |names: &&str| names.split(' ').any(|name| name.starts_with(&word));
    let found =
        place(&MONTHS, &word).or_else(|| (word.chars().count() >= 3).then(|| MONTHS.iter().position(begins))?);
    found.map(|place| place as u32 + 1)
}

/// What a cell says of how many, in figures or words; nothing where it says none.
pub fn amount(cell: &str) -> Option<Amount> {
    if let Some(n) = number(cell) {
        return Some(Amount::Exactly(n));
    }
    if let Some((from, to)) = dated(cell) {
        return Some(Amount::Dated(from, to));
    }
    let folded = fold(&plain(cell));
    let numbers = numbers(&folded);
    let at_most = AT_MOST.iter().any(|phrase| holds(&folded, phrase));
    let at_least = AT_LEAST.iter().any(|phrase| holds(&folded, phrase)) || folded.contains('+');
    match numbers[..] {
        [n] if at_most => Some(Amount::AtMost(n)),
        [n] if at_least => Some(Amount::AtLeast(n)),
        [n] => Some(Amount::Exactly(n)),
        // `2 (two)`.
        [n, again] if n == again => Some(Amount::Exactly(n)),
        [from, to] if from < to => Some(Amount::Between(from, to)),
        _ => None,
    }
}

fn holds(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic());
        // Where words have no spaces between them, or the phrase is a mark, it is found anywhere.
        !phrase.starts_with(|c: char| c.is_alphabetic() && !is_cjk(c))
            || (edge(text[..at].chars().next_back()) && edge(text[at + phrase.len()..].chars().next()))
    })
}

/// Whether a character is one of the scripts that put no space between words.
pub fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// Numbers by their words.
fn spelt() -> &'static HashMap<&'static str, f64> {
    static SPELT: OnceLock<HashMap<&str, f64>> = OnceLock::new();
    SPELT.get_or_init(|| {
        let tens = TENS.iter().enumerate().map(|(place, words)| ((place as f64 + 2.0) * 10.0, words));
        let ones = WORDS.iter().enumerate().map(|(place, words)| (place as f64, words));
        tens.chain(ones).flat_map(|(number, words)| words.split(' ').map(move |word| (word, number))).collect()
    })
}

/// The numbers in a text that is short enough to be about them.
fn numbers(folded: &str) -> Vec<f64> {
    if folded.split_whitespace().count() > 8 {
        return Vec::new();
    }
    // Tens and ones of one word: `twenty-two`.
    let tens = |word: &str| place(&TENS, word).map(|place| (place as f64 + 2.0) * 10.0);
    let mut joined = folded.split(' ').filter_map(|word| {
        let (ten, one) = word.trim_matches(['.', ',']).split_once('-')?;
        Some((word, tens(ten)? + place(&WORDS[..10], one).filter(|one| *one > 0)? as f64))
    });
    if let Some((word, number)) = joined.next_back() {
        let mut others = numbers(&folded.replacen(word, "", 1));
        others.push(number);
        return others;
    }
    let words = folded.split(|c: char| c.is_whitespace() || is_cjk(c) || "-+/<>≤≥()~".contains(c));
    let of = |word: &str| {
        let word = word.trim_matches(['.', ',', ';', ':', '!', '"']);
        // `2x`: a number and a letter behind it.
        let bare = word.trim_end_matches(['x', '×']);
        number(bare).or_else(|| spelt().get(word).copied())
    };
    words.filter(|word| !word.is_empty()).filter_map(of).collect()
}

/// The band that a spreadsheet made a date of, from the day and the month of the date.
fn dated(cell: &str) -> Option<(f64, f64)> {
    let folded = fold(cell);
    let parts: Vec<&str> = folded.split([' ', '-', '/', '.']).filter(|part| !part.is_empty()).collect();
    let month = |part: &str| place(&MONTHS, part).map(|place| place + 1);
    let figure = |part: &str| part.parse::<usize>().ok().filter(|n| (1..=99).contains(n));
    let (a, b) = match parts[..] {
        [a, b] => match (month(a), month(b)) {
            (Some(month), None) => (month, figure(b)?),
            (None, Some(month)) => (month, figure(a)?),
            _ => return None,
        },
        // `2001-03-01`, with or without a time; `01/03/2001` would be read so only where a whole date makes no sense.
        [year, a, b] | [year, a, b, _] if year.len() == 4 => (figure(a)?, figure(b)?),
        [a, b, year] if year.len() == 4 => (month(a).or_else(|| figure(a))?, month(b).or_else(|| figure(b))?),
        _ => return None,
    };
    let (from, to) = (a.min(b) as f64, a.max(b) as f64);
    Some((from, to))
}
