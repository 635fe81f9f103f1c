//! Levels and wishes in words and figures.

use super::nothing::is_nothing;
use super::number::is_cjk;
use super::tick::tick;
use crate::domain::answer::{Level, Wish};
use crate::domain::fold::fold;

/// Words for each level from 0 on, in the languages that are met most. Of those in a cell the longest counts;
/// those behind `~` where there is no other.
const LEVELS: [&str; 5] = [
    "strongly disagree|somewhat disagree|disagree|want to learn|like to learn|wish to learn|möchte ich lernen|\
     möchte lernen|neither|not at all confident|not confident|not at all|never heard|never used|never|\
     no experience|no knowledge|not familiar|unfamiliar|new to me|very poor|very low|gar nicht|\
     überhaupt nicht|nicht|keine kenntnisse|keine erfahrung|keine|pas du tout|aucune|aucun|ninguno|ninguna|\
     nada|per niente|nessuno|nessuna|nenhum|nenhuma|helemaal niet|niet|geen|wcale|brak|hiç|まったくない|できない",
    "neither agree|neutral|heard of|poor|slightly|beginner|novice|basic|a little|low|sehr wenig|\
     grundkenntnisse|anfänger|wenig|etwas|débutant|débutante|un peu|faible|básico|básica|principiante|\
     un poco|base|un po|iniciante|um pouco|beetje|początkujący|podstawowy|trochę|başlangıç|biraz|初級|少し",
    "somewhat|fairly|moderately|moderate|intermediate|some knowledge|some experience|get by|average|fair|medium|\
     mittel|teils|befriedigend|moyennement|moyen|intermédiaire|medio|intermedio|intermedia|médio|\
     intermédio|intermediário|gemiddeld|redelijk|średni|średnio|orta|中級",
    "agree|upper intermediate|competent|proficient|advanced|know it well|know well|~confident|~strong|~good|\
     ~well|~high|fortgeschritten|~sicher|~gut|avancé|avancée|confirmé|~bien|~bon|avanzado|avanzada|bastante|\
     avanzato|avanzata|~buono|~bene|avançado|avançada|~bom|gevorderd|~goed|zaawansowany|~dobrze|ileri|~iyi|上級",
    "strongly agree|could teach|can teach|teach this|teach it|teach others|others learn from|very good|\
     very well|very high|very confident|extremely|expert|master|excellent|fluent|sehr gut|sehr sicher|\
     experte|expertin|kann ich beibringen|kann ich weitergeben|très bien|très bon|muy bien|muy bueno|experto|\
     experta|molto bene|ottimo|esperto|esperta|muito bom|muito bem|especialista|zeer goed|heel goed|\
     bardzo dobrze|ekspert|çok iyi|uzman|教えられる|得意",
];
/// Words for each wish from 0 on; the same.
const WISHES: [&str; 4] = [
    "strongly disagree|somewhat disagree|disagree|can teach|could teach|already know|kann ich beibringen|\
     kann ich weitergeben|neither|not keen|no thanks|not at all|not interested|no interest|not really|\
     not important|never|not|gar nicht|überhaupt nicht|nicht|kein interesse|pas du tout|non|para nada|nada|\
     per niente|per nulla|helemaal niet|niet|wcale|hiç|まったく",
    "neither agree|neutral|a little|a bit|slightly|maybe|low|perhaps|etwas|ein wenig|ein bisschen|wenig|\
     vielleicht|un peu|peut-être|un poco|poco|quizás|un po|um pouco|pouco|talvez|een beetje|beetje|\
     trochę|biraz|少し",
    "agree|quite|somewhat|fairly|moderately|moderate|medium|~interested|important|~would like|~want to|keen|\
     gern|gerne|mittel|ziemlich|möchte ich lernen|moyennement|assez|plutôt|bastante|moderado|abbastanza|\
     graag|redelijk|średnio|orta|やや",
    "strongly agree|very much|very interested|extremely|very important|essential|strongly|definitely|a lot|\
     top priority|very|high|sehr gern|sehr gerne|sehr|unbedingt|stark|beaucoup|très|absolument|muchísimo|\
     mucho|muy|moltissimo|molto|muito|heel graag|zeer|heel|bardzo|çok|とても|ぜひ",
];

/// The scale of figures that cells are on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    lowest: f64,
    highest: f64,
    /// From 0 to 1: `50 %`, or what a workbook has in its place.
    parts: bool,
}

impl Ends {
    /// The scale that these cells are on, where they hold figures. One that goes from 1 to 5 is as common as one from 0
    /// to 4.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut parts = false;
        let figures: Vec<f64> = cells
            .filter_map(|cell| leading(cell).inspect(|figure| parts |= figure.fract() != 0.0 || cell.contains('%')))
            .collect();
        let lowest = figures.iter().copied().reduce(f64::min)?;
        let highest = figures.iter().copied().reduce(f64::max)?;
        Some(Self { lowest, highest, parts: parts && highest <= 1.0 })
    }

    /// A figure on a scale from 0 to `most`.
    fn onto(self, figure: f64, most: u8) -> Option<u8> {
        let whole = f64::from(most);
        let (lowest, highest) = match () {
            () if self.parts => (0.0, 1.0),
            () if self.highest <= whole => (0.0, whole),
            () => {
                let lowest = f64::from(u8::from(self.lowest >= 1.0));
                (lowest, if self.highest <= 5.0 { (whole + lowest).max(5.0) } else { 10.0 })
            }
        };
        // Rounded to the nearest, and within the scale.
        (lowest..=highest).contains(&figure).then(|| ((figure - lowest) * whole / (highest - lowest)).round() as u8)
    }

    /// Whether these figures may be no more than boxes that were ticked.
    fn may_be_ticks(self) -> bool {
        self.highest <= 1.0 && !self.parts
    }
}

/// The level that a cell stands for, in a column of levels; `None` where it cannot be told. A box that is ticked is what
/// a list entry is.
pub fn level(cell: &str, ends: Option<Ends>) -> Option<u8> {
    on_scale(cell, ends, Level::MOST, &LEVELS, 3)
}

/// The wish that a cell stands for, in a column of wishes.
pub fn wish(cell: &str, ends: Option<Ends>) -> Option<u8> {
    on_scale(cell, ends, Wish::MOST, &WISHES, 2)
}

/// The level that a word behind a topic stands for: `Python (advanced)`.
pub fn level_word(text: &str) -> Option<u8> {
    let folded = fold(text);
    let bare = folded.trim_end_matches(" level");
    LEVELS
        .iter()
        .position(|words| words.split('|').any(|word| word.trim_start_matches('~') == bare))
        .map(|level| level as u8)
}

fn on_scale(cell: &str, ends: Option<Ends>, most: u8, words: &[&'static str], ticked: u8) -> Option<u8> {
    let only_ticks = ends.is_none_or(Ends::may_be_ticks);
    if let (Some(yes), true) = (tick(cell), only_ticks) {
        return Some(if yes { ticked } else { 0 });
    }
    if let Some(figure) = leading(cell) {
        return ends.and_then(|ends| ends.onto(figure, most));
    }
    let folded = fold(cell);
    let all = words.iter().enumerate().flat_map(|(value, words)| words.split('|').map(move |word| (value as u8, word)));
    let bare = |word: &'static str| word.strip_prefix('~').unwrap_or(word);
    let found = all.filter(|(_, word)| holds(&folded, bare(word)));
    let found = found.max_by_key(|(_, word)| (!word.starts_with('~'), word.len())).map(|(value, _)| value);
    found.or_else(|| tick(cell).map(|yes| if yes { ticked } else { 0 })).or_else(|| is_nothing(cell).then_some(0))
}

/// Whether a text holds a phrase, from the beginning of a word to the end of one.
fn holds(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() || is_cjk(c));
        edge(text[..at].chars().next_back()) && edge(text[at + phrase.len()..].chars().next())
    })
}

/// The figure that a cell begins with: `3`, `3 - good`, `4/5`, `2.0`, `50 %`, `★★★`.
fn leading(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let stars = cell.matches(['★', '⭐']).count();
    if stars > 0 {
        return Some(stars as f64);
    }
    let digits = cell.len() - cell.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits == 0 || digits > 3 {
        return None;
    }
    let (figure, rest) = cell.split_at(digits);
    let decimals = rest
        .strip_prefix(['.', ','])
        .map(|rest| &rest[..rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len()]);
    let decimals = decimals.filter(|decimals| !decimals.is_empty());
    let rest = decimals.map_or(rest, |decimals| &rest[decimals.len() + 1..]);
    let figure: f64 = format!("{figure}.{}", decimals.unwrap_or("0")).parse().ok()?;
    if rest.trim_start().starts_with('%') {
        return (figure <= 100.0).then_some(figure / 100.0);
    }
    rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '.' && c != ',').then_some(figure)
}
