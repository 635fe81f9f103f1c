//! What people write where they have nothing to say.

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::codec::tidy::tidy;
use crate::domain::fold::fold;

/// Words for nothing, in the languages that are met most. One letter is none of them but `x`: `C` and `R` are topics.
const NOTHING: &str = "none|n/a|na|n.a|n. a|nil|null|nan|no|nope|nothing|not applicable|not sure|not yet|unsure|unknown|dont \
    know|don't know|no idea|no preference|no answer|prefer not to say|nobody|no one|noone|tbc|tbd|to be confirmed|blank|\
    empty|undefined|#n/a|#na|<na>|x|xx|xxx|nichts|keine|keiner|kein|keines|nein|niemand|k.a|k. a|keine angabe|entfällt|\
    egal|weiß nicht|weiss nicht|weiß ich nicht|noch nicht|mir fällt nichts ein|fällt mir nichts ein|nicht zutreffend|aucun|\
    aucune|rien|néant|personne|non|sans objet|s.o|je ne sais pas|pas encore|sans réponse|non applicable|ninguno|ninguna|nada|\
    nadie|no aplica|no procede|no sé|no lo sé|todavía no|aún no|nessuno|nessuna|niente|nulla|non so|non lo so|non \
    applicabile|non ancora|geen|niets|niemand|nee|n.v.t|nvt|niet van toepassing|weet ik niet|weet niet|nog niet|nenhum|\
    nenhuma|não|não sei|não se aplica|ainda não|ingen|inget|inga|intet|ingenting|nej|nei|vet inte|ved ikke|ej aktuellt|ikke \
    aktuelt|brak|nie|nic|żadne|żaden|żadna|nikt|nie dotyczy|nie wiem|nie mam|jeszcze nie|yok|hiç|hiçbiri|hayır|bilmiyorum|\
    pas vraiment|pas grand chose|niks|thanks|thank you|sorry|danke|merci|gracias|grazie|obrigado|obrigada|bedankt|dziękuję|\
    geçerli değil|henüz yok|なし|無し|無|特になし|特に無し|該当なし|該当無し|ありません|特にありません|わからない|分からない|わかりません|未定|\
    いいえ|とくになし|لا|لا شيء|لا يوجد|لا أحد|لا أعرف|لا أدري|لا ينطبق|无|没有|нет|ничего|не знаю";
/// Words with which a short answer begins that says nothing: `None really`, `Nothing comes to mind`.
const BEGINS: &str = "none|nothing|no idea|no thanks|no thank you|not sure|not yet|not really|don't know|dont know|i don't know|\
    i dont know|can't think of|cannot think of|not applicable|nichts|noch nichts|bisher nichts|derzeit nichts|im moment nichts|\
    keine ahnung|keine angabe|rien|pas encore|aucune idée|nada|ninguno|ninguna|niente|nessuna idea|niets|geen idee|nog \
    niets|nenhum|nenhuma|brak|nic|yok|hiç|hiçbir|no skills|no particular|no specific|keine besonderen|keine speziellen|niks|لا شيء";
/// Words with which one ends: `Leider nichts`.
const ENDS: &str = "none|nothing|nichts|keine|keines|rien|nada|niente|nulla|niets|niks|nic|yok|inget|ingenting";
/// What turns such a beginning into its opposite: `Nothing but Excel`.
const BUT: [&str; 12] = [
    "but", "except", "besides", "beyond", "außer", "ausser", "sauf", "salvo", "excepto", "tranne", "behalve", "oprócz",
];
/// An answer of more words is none of those.
const MOST_WORDS: usize = 7;

static WORDS: OnceLock<HashSet<&str>> = OnceLock::new();
/// The first words of those beginnings, and the last of those ends.
static FIRST: OnceLock<HashSet<&str>> = OnceLock::new();
static LAST: OnceLock<HashSet<&str>> = OnceLock::new();

fn words(set: &'static OnceLock<HashSet<&'static str>>, list: &'static str) -> &'static HashSet<&'static str> {
    set.get_or_init(|| list.split('|').collect())
}

/// Whether a text says that there is nothing: a word for it, or no letter and no figure at all.
pub fn is_nothing(text: &str) -> bool {
    let text = fold(&tidy(text)).replace('’', "'").replace(" / ", "/").replace('\\', "/");
    let bare = text.trim_matches(['.', '!', '?', '。', ' ', '(', ')', '[', ']', '"', '\'', '-', '–', '*']);
    !bare.chars().any(char::is_alphanumeric)
        || words(&WORDS, NOTHING).contains(bare)
        || is_error(bare)
        || begins(bare)
        || ends(bare)
}

/// Whether a program wrote that a value is missing, where every word may be a name: `#N/A`, `n/a`.
pub fn is_missing(text: &str) -> bool {
    let bare = text.trim().trim_end_matches('!').to_lowercase();
    is_error(&bare) || ["#n/a", "#na", "<na>", "n/a", "n.a.", "nan", "null", "undefined"].contains(&bare.as_str())
}

/// What a spreadsheet shows where a formula fails: `#REF!`.
fn is_error(text: &str) -> bool {
    ["#ref", "#value", "#div/0", "#name", "#num", "#null", "#spill"].contains(&text)
}

fn begins(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    // Most texts end here.
    let all = FIRST.get_or_init(|| BEGINS.split('|').filter_map(|phrase| phrase.split(' ').next()).collect());
    let may = all.contains(first);
    may && text.split(' ').count() <= MOST_WORDS
        && !text.split(' ').any(|word| BUT.contains(&word))
        && BEGINS
            .split('|')
            .any(|phrase| text.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ','])))
}

fn ends(text: &str) -> bool {
    let Some((_, last)) = text.rsplit_once(' ').filter(|(_, last)| words(&LAST, ENDS).contains(last)) else {
        return false;
    };
    let others = || text.split(' ');
    others().count() <= 3
        && last.chars().all(char::is_alphabetic)
        && others().all(|word| word.chars().all(char::is_alphabetic))
        && !others().any(|word| ["or", "oder", "ou", "o", "and", "all"].contains(&word))
}
