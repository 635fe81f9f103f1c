//! What the coordinator takes away from a match: the pairs and the unmatched, for a spreadsheet or for a program.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::guard::guarded;
use crate::content::words::Words;
use crate::domain::benefit::gains;
use crate::domain::id::PersonId;
use crate::domain::matching::{Certificate, Outcome, PairMade, Unmatched};
use crate::domain::person::Person;
use crate::domain::side::Side;
use crate::domain::topic::TopicId;
use crate::json;

/// The people of a programme.
pub type People = BTreeMap<PersonId, Arc<Person>>;

/// By this mark Excel knows that a file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The pairs as a spreadsheet (CSV), best first: who, both benefits, the score, and the topics on which each gains.
///
/// No cell of text can act as a formula. The numbers are written as numbers.
pub fn pairs_csv(outcome: &Outcome, people: &People, words: &Words, label: impl Fn(&TopicId) -> String) -> Vec<u8> {
    let header = [
        "takeaway-mentor-id",
        "takeaway-mentor",
        "takeaway-mentee-id",
        "takeaway-mentee",
        "takeaway-mentor-benefit",
        "takeaway-mentee-benefit",
        "takeaway-score",
        "takeaway-mentor-gains",
        "takeaway-mentee-gains",
    ];
    // Where to send a pair's file: only where somebody gave an address.
    let email = |id| people.get(id).and_then(|person| person.email.as_deref()).unwrap_or_default();
    let any = outcome.pairs.iter().any(|pair| !email(&pair.mentor).is_empty() || !email(&pair.mentee).is_empty());
    let addresses: &[&str] = if any { &["takeaway-mentor-email", "takeaway-mentee-email"] } else { &[] };
    let topics = |pair: &PairMade, side| match (people.get(&pair.mentor), people.get(&pair.mentee)) {
        (Some(mentor), Some(mentee)) => gains(side, &mentor.answers, &mentee.answers)
            .iter()
            .map(|flow| label(flow.topic))
            .collect::<Vec<_>>()
            .join("; "),
        _ => String::new(),
    };
    let rows = outcome.pairs.iter().map(|pair| {
        let mut cells = vec![
            guarded(pair.mentor.as_str()),
            guarded(&name(people, words, &pair.mentor)),
            guarded(pair.mentee.as_str()),
            guarded(&name(people, words, &pair.mentee)),
            pair.mentor_benefit.to_string(),
            pair.mentee_benefit.to_string(),
            pair.score.to_string(),
            guarded(&topics(pair, Side::Mentor)),
            guarded(&topics(pair, Side::Mentee)),
        ];
        if any {
            cells.extend([guarded(email(&pair.mentor)), guarded(email(&pair.mentee))]);
        }
        cells
    });
    csv(header.iter().chain(addresses).map(|id| words.say(id, None)).collect(), rows)
}

/// Those without a partner as a spreadsheet (CSV): who, on which side, and why.
pub fn unmatched_csv(
    outcome: &Outcome,
    people: &People,
    words: &Words,
    reason: impl Fn(&Unmatched) -> String,
) -> Vec<u8> {
    let header = ["takeaway-person-id", "takeaway-person", "takeaway-side", "takeaway-reason"];
    let rows = outcome.unmatched.iter().map(|unmatched| {
        let side = match unmatched.side {
            Side::Mentor => "takeaway-side-mentor",
            Side::Mentee => "takeaway-side-mentee",
        };
        vec![
            guarded(unmatched.person.as_str()),
            guarded(&name(people, words, &unmatched.person)),
            words.say(side, None),
            guarded(&reason(unmatched)),
        ]
    });
    csv(header.iter().map(|id| words.say(id, None)).collect(), rows)
}

/// A match for other programs, as JSON: `{"pairs":[{"mentor","mentee","mentor_benefit","mentee_benefit","score"}],
/// "unmatched":[{"person","reason"}],"total"}`. Benefits run from 0 to 1, scores are whole numbers up to 1,000,000.
pub fn pairs_json(outcome: &Outcome, reason: impl Fn(&Unmatched) -> String) -> String {
    let matched = MatchJson {
        pairs: outcome.pairs.iter().map(PairJson::from).collect(),
        unmatched: outcome
            .unmatched
            .iter()
            .map(|left| UnmatchedJson { person: &left.person, reason: reason(left) })
            .collect(),
        total: outcome.total,
    };
    json::write(&matched)
}

/// The certificate of a match, as JSON: what `examples/verify` reads. It names people by their ids.
pub fn proof_json(certificate: &Certificate) -> String {
    json::write(certificate)
}

#[derive(Serialize)]
struct MatchJson<'a> {
    pairs: Vec<PairJson<'a>>,
    unmatched: Vec<UnmatchedJson<'a>>,
    total: u64,
}

#[derive(Serialize)]
struct PairJson<'a> {
    mentor: &'a PersonId,
    mentee: &'a PersonId,
    mentor_benefit: f64,
    mentee_benefit: f64,
    score: u32,
}

impl<'a> From<&'a PairMade> for PairJson<'a> {
    fn from(pair: &'a PairMade) -> Self {
        let PairMade { mentor, mentee, mentor_benefit, mentee_benefit, score, pinned: _, held: _ } = pair;
        Self { mentor, mentee, mentor_benefit: *mentor_benefit, mentee_benefit: *mentee_benefit, score: *score }
    }
}

#[derive(Serialize)]
struct UnmatchedJson<'a> {
    person: &'a PersonId,
    reason: String,
}

fn name(people: &People, words: &Words, id: &PersonId) -> String {
    people.get(id).map_or_else(|| words.say("person-gone", None), |person| person.name.clone())
}

fn csv(header: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        // A spreadsheet set to another separator than the comma takes quoted cells apart in fewer places.
        .quote_style(csv::QuoteStyle::NonNumeric)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    for row in std::iter::once(header).chain(rows) {
        // Each row has as many cells as the header, and memory takes what is written.
        writer.write_record(row).expect("an even row");
    }
    // Memory takes what is written.
    writer.into_inner().expect("a flushed buffer")
}
