//! Boxes that were ticked, and questions that were answered yes or no.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::domain::fold::fold;

const YES: &str = "yes|y|true|x|1|✓|✔|✔️|✅|☑|☒|■|●|checked|ticked|selected|quoted|ja|oui|sí|si|sì|sim|tak|evet|wahr|vrai|\
    verdadero|vero|verdadeiro|waar|prawda|doğru|はい|نعم|да|jo|agreed|agree";
const NO: &str = "no|n|false|0|✗|✘|❌|☐|□|○|unchecked|unticked|not selected|not quoted|not|never|nein|nicht|non|nee|niet|não|nie|\
    hayır|falsch|faux|falso|onwaar|fałsz|yanlış|いいえ|لا|нет|nej|nei|disagree";
/// Neither yes nor no, and an answer to such a question.
const MAYBE: [&str; 10] =
    ["maybe", "perhaps", "possibly", "unsure", "vielleicht", "peut-être", "quizás", "forse", "misschien", "talvez"];

/// Whether a cell says yes or no; nothing where it says something else. A blank one is a box that was not ticked.
pub fn tick(cell: &str) -> Option<bool> {
    let folded = fold(cell);
    let bare = folded.trim_end_matches(['.', '!']);
    if bare.is_empty() {
        return Some(false);
    }
    let first = first_word(bare);
    static WORDS: OnceLock<HashMap<&str, bool>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let yes = YES.split('|').map(|word| (word, true));
        yes.chain(NO.split('|').map(|word| (word, false))).collect()
    });
    let of = |word: &str| words.get(word).copied();
    // `Yes, please`; but `x` and `1` only alone.
    of(bare).or_else(|| of(first).filter(|_| first.chars().count() > 1))
}

fn first_word(text: &str) -> &str {
    text.split([',', ' ', '–', '-', ';', '、']).next().unwrap_or_default()
}

/// Whether nearly all cells of a column that are not blank say yes or no, and some do.
pub fn are_ticks<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut told, mut all) = (0usize, 0usize);
    for cell in cells.filter(|cell| !cell.trim().is_empty()) {
        all += 1;
        told += usize::from(tick(cell).is_some() || MAYBE.contains(&first_word(&fold(cell))));
    }
    told > 0 && told * 10 >= all * 9
}
