//! The table of what every objective would give: a row each. On a narrow screen each row is a card of its own: the roles
//! keep it a table.

use leptos::prelude::*;

use crate::components::benefit::percent;
use crate::domain::benefit::SCORE_OF_ONE;
use crate::domain::matching::figures::{Comparison, Figures};
use crate::domain::rules::Objective;
use crate::pages::programme::matching::rule_words::objective_words;
use crate::t;

/// One figure of each result.
struct Column {
    label: String,
    value: fn(&Figures) -> f64,
    words: fn(&Figures) -> String,
    /// The figure is the better the smaller it is: then nothing is drawn.
    least_is_best: bool,
}

fn columns() -> Vec<Column> {
    vec![
        Column {
            label: t!("compare-pairs"),
            value: |own| own.pairs as f64,
            words: |own| t!("number", number = own.pairs),
            least_is_best: false,
        },
        Column {
            label: t!("compare-alone"),
            value: |own| own.alone as f64,
            words: |own| if own.alone == 0 { t!("compare-nobody") } else { t!("number", number = own.alone) },
            least_is_best: true,
        },
        Column {
            label: t!("compare-total"),
            value: |own| own.total as f64,
            words: |own| format!("{:.1}", own.total as f64 / SCORE_OF_ONE),
            least_is_best: false,
        },
        Column {
            label: t!("compare-least"),
            value: least,
            words: |own| t!("percent", percent = percent(least(own))),
            least_is_best: false,
        },
        Column {
            label: t!("compare-blocking"),
            value: |own| own.blocking as f64,
            words: |own| if own.blocking == 0 { t!("compare-none") } else { t!("number", number = own.blocking) },
            least_is_best: true,
        },
    ]
}

/// The smallest benefit of anybody, 0 to 1.
fn least(own: &Figures) -> f64 {
    f64::from(own.least.unwrap_or(0)) / SCORE_OF_ONE
}

impl Column {
    /// The best of all results, where one of them is better than another: where all are alike, none is praised. Whether one
    /// is better is held against what is shown.
    fn best(&self, comparison: &Comparison) -> Option<String> {
        let all = || comparison.results.iter().map(|(_, own)| own);
        let alike = all().map(self.words).collect::<std::collections::BTreeSet<_>>().len() < 2;
        let order = |a: &&Figures, b: &&Figures| (self.value)(a).total_cmp(&(self.value)(b));
        let best = if self.least_is_best { all().min_by(order) } else { all().max_by(order) };
        best.filter(|_| !alike).map(self.words)
    }

    fn cell(&self, comparison: &Comparison, objective: &str, own: &Figures) -> impl IntoView + use<> {
        let words = (self.words)(own);
        let best = self.best(comparison).as_ref() == Some(&words);
        let equals = comparison.results.iter().filter(|(_, own)| (self.words)(own) == words).count();
        let best = best.then(|| if equals > 1 { t!("compare-best-equal") } else { t!("compare-best") });
        let most = comparison.results.iter().map(|(_, own)| (self.value)(own)).fold(0.0, f64::max);
        let share = if most > 0.0 { (self.value)(own) / most } else { 0.0 };
        let spoken = t!("compare-of-best", figure = self.label.clone(), objective = objective);
        view! {
            <td role="cell">
                <span class="compare-label" aria-hidden="true">{self.label.clone()}</span>
                <span>{words}{best.map(|best| view! { <span class="compare-best">{best}</span> })}</span>
                {(!self.least_is_best).then(|| view! {
                    <meter class="compare-meter" min="0" max="1" value=format!("{share:.4}") aria-label=spoken></meter>
                })}
            </td>
        }
    }
}

/// `made`: what counted most in the result that is shown.
pub fn table(comparison: &Comparison, made: Option<Objective>) -> impl IntoView + use<> {
    let columns = columns();
    let rows = comparison.results.iter().map(|(objective, own)| {
        let name = objective_words(*objective).0;
        let current = made == Some(*objective);
        view! {
            <tr role="row" class:compare-current=current>
                <th role="rowheader" scope="row">
                    {name.clone()}
                    {current.then(|| view! { <span class="compare-mark">{t!("compare-current")}</span> })}
                </th>
                {columns.iter().map(|column| column.cell(comparison, &name, own)).collect_view()}
            </tr>
        }
    });
    let rows = rows.collect_view();
    let heads = columns.iter().map(|column| view! { <th role="columnheader" scope="col">{column.label.clone()}</th> });
    view! {
        <table class="compare" role="table" aria-label=t!("compare-title")>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{t!("compare-objective")}</th>
                    {heads.collect_view()}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}
