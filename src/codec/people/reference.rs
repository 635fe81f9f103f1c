//! Whom a reference means that is spelt otherwise than the person: `Dr Ada Brook`, `A. Brook`, `Ada Brook (Finance)`,
//! `CORP\\ada.brook`, `Jose Pena` for José Peña.

use std::collections::HashMap;

use super::list::without_link;
use crate::domain::directory::{Directory, Found};
use crate::domain::fold::fold;
use crate::domain::person::Person;

/// What stands before a name and is none.
const TITLES: &str = "dr prof professor mr mrs ms miss mx sir dame lord lady rev herr frau hr fr m mme mlle sr sra srta dott dott.ssa \
                      ing dipl mag mgr pan pani bay bayan doktor doç öğr";

/// The people among whom references are looked for.
pub struct References<'a> {
    people: Vec<&'a Person>,
    directory: Directory,
    /// By the name without marks on its letters; nothing where several people share it.
    by_plain: HashMap<String, Option<usize>>,
    /// By an initial or the given name with the family name, by the given name alone, and by what stands before the `@`;
    /// the same.
    by_short: HashMap<String, Option<usize>>,
}

impl<'a> References<'a> {
    pub fn new(people: impl IntoIterator<Item = &'a Person>) -> Self {
        let people: Vec<&Person> = people.into_iter().collect();
        let (mut by_plain, mut by_short) = (HashMap::new(), HashMap::new());
        let add = |map: &mut HashMap<String, Option<usize>>, key: String, place: usize| {
            map.entry(key).and_modify(|known| *known = known.filter(|known| *known == place)).or_insert(Some(place));
        };
        for (place, person) in people.iter().enumerate() {
            for plain in plains(&person.name) {
                if let (Some(first), Some((given, _)), Some((_, last))) =
                    (plain.chars().next(), plain.split_once(' '), plain.rsplit_once(' '))
                {
                    for short in [
                        format!("{first} {last}"),
                        format!("{given} {last}"),
                        format!("{last} {given}"),
                        given.to_string(),
                    ] {
                        add(&mut by_short, short, place);
                    }
                }
                add(&mut by_plain, plain, place);
            }
            let address = person.email.as_deref().or_else(|| Some(person.id.as_str()).filter(|id| id.contains('@')));
            if let Some((login, _)) = address.and_then(|address| address.split_once('@')) {
                add(&mut by_short, fold(login), place);
            }
        }
        Self { directory: Directory::new(people.iter().copied()), people, by_plain, by_short }
    }

    /// A reference that finds its person: the one that was given where it does, else that person's name or id where only
    /// one can be meant, else the one that was given.
    pub fn settled(&self, reference: &str) -> String {
        let place = match self.directory.find(reference) {
            Found::Nobody => self.meant(reference),
            Found::One(_) | Found::Several => None,
        };
        let Some(person) = place.map(|place| self.people[place]) else { return reference.to_string() };
        match self.directory.one(&person.name) {
            Some(_) => person.name.clone(),
            None => person.id.as_str().to_string(),
        }
    }

    fn meant(&self, reference: &str) -> Option<usize> {
        let whole = shortened(reference);
        let untitled = untitled(whole);
        // `M.` is the initial of some, and a title before the names of others.
        [whole, untitled.as_str()].into_iter().find_map(|name| self.named(name))
    }

    fn named(&self, name: &str) -> Option<usize> {
        if let Some(place) = self.directory.one(name) {
            return Some(place);
        }
        let turned = super::names::turned(name).unwrap_or_else(|| name.to_string());
        let before = before_comma(name);
        for spelling in [turned.as_str(), before] {
            let of = |map: &HashMap<String, Option<usize>>| {
                plains(spelling).iter().find_map(|plain| map.get(plain).copied()?)
            };
            if let Some(place) = of(&self.by_plain).or_else(|| of(&self.by_short)) {
                return Some(place);
            }
        }
        let plain = plain(before, false);
        let short = match (plain.split_once(' '), plain.rsplit_once(' ')) {
            // `Ada M. Brook`.
            (Some((given, _)), Some((_, last))) => format!("{given} {last}"),
            _ => fold(name.rsplit(['\\', '/', '@']).next().unwrap_or_default()),
        };
        self.by_short.get(&short).copied().flatten()
    }
}

/// What stands before a comma: `Ada Brook, Finance`.
fn before_comma(name: &str) -> &str {
    name.split([',', ';']).next().unwrap_or_default().trim()
}

/// The reference without what stands in brackets or behind a dash.
fn shortened(reference: &str) -> &str {
    let whole = without_link(reference.trim());
    [" (", " [", " - ", " – ", " | ", ";#"]
        .iter()
        .fold(whole, |name, mark| name.split_once(mark).map_or(name, |(name, _)| name))
}

/// The name without a title before it.
fn untitled(name: &str) -> String {
    let kept = name.split_whitespace().skip_while(|word| {
        let word = word.trim_end_matches('.').to_lowercase();
        TITLES.split_whitespace().any(|title| title == word)
    });
    kept.collect::<Vec<_>>().join(" ")
}

/// A name in plain letters, in both ways to write those that have two.
fn plains(name: &str) -> [String; 2] {
    [plain(name, true), plain(name, false)]
}

/// The letters of a name without their marks and without dots, in small letters; `two`: as the two letters that stand for
/// some, `ue` for `ü`.
fn plain(name: &str, two: bool) -> String {
    let mut plain = String::new();
    for c in fold(name).chars() {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' | 'ă' | 'ā' => plain.push('a'),
            'ä' | 'æ' => plain.push_str(if two { "ae" } else { "a" }),
            'ç' | 'ć' | 'č' => plain.push('c'),
            'ď' | 'đ' => plain.push('d'),
            'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' => plain.push('e'),
            'ğ' => plain.push('g'),
            'ì' | 'í' | 'î' | 'ï' | 'ı' => plain.push('i'),
            'ł' | 'ľ' | 'ĺ' => plain.push('l'),
            'ñ' | 'ń' | 'ň' => plain.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ő' => plain.push('o'),
            'ö' | 'ø' | 'œ' => plain.push_str(if two { "oe" } else { "o" }),
            'ř' | 'ŕ' => plain.push('r'),
            'ś' | 'š' | 'ş' | 'ș' => plain.push('s'),
            'ß' => plain.push_str("ss"),
            'ť' | 'ţ' | 'ț' => plain.push('t'),
            'ù' | 'ú' | 'û' | 'ů' | 'ű' => plain.push('u'),
            'ü' => plain.push_str(if two { "ue" } else { "u" }),
            'ý' | 'ÿ' => plain.push('y'),
            'ź' | 'ż' | 'ž' => plain.push('z'),
            '.' | '\u{307}' => {}
            '-' => plain.push(' '),
            c => plain.push(c),
        }
    }
    plain
}
