//! A background item: why it is asked, what it does, who will see it, and that it may stay open.

use leptos::prelude::*;

use super::asked::Asked;
use super::audiences::audience_select;
use super::frame::{HINT, QuestionPage};
use super::problem::Problem;
use super::typing::{self, Typing};
use crate::components::instrument::{Answering, AskItem};
use crate::domain::audience::{Audience, Field};
use crate::domain::background::{self, BackgroundItem};
use crate::domain::instrument::{AnswerRefused, ItemAnswer, Until};
use crate::domain::profile::Given;
use crate::store::content;
use crate::t;

#[component]
pub fn AboutYou(asked: Asked, item: BackgroundItem) -> impl IntoView {
    let field = Field::Background(item);
    let about = content::background();
    // A question is named by an item that is asked.
    let asks = about.item(item.0)?.clone();
    let seen = about.disclosure(&asks).clone();
    let answering = Answering::new(about.clone(), &asks, asked.draft.stated(item));
    if typing::is_begun(&asked) {
        answering.begin_typing();
    }
    let refused = RwSignal::new(None::<AnswerRefused>);
    let audience = RwSignal::new(asked.draft.audience(field, &about));
    let used = RwSignal::new(asked.draft.for_matching.contains(&item));
    let given = move |answer: Option<ItemAnswer>| Given::Answered {
        instrument: background::instrument(),
        item: item.0,
        answer,
    };
    let answer = move || match answering.read() {
        Ok(answer) => {
            refused.set(None);
            Ok(vec![
                given(answer),
                Given::Audience { field, audience: audience.get() },
                Given::Matching { question: item, used: used.get() },
            ])
        }
        Err(why) => {
            refused.set(Some(why));
            Err(vec![Problem::NotTaken { refused: why, field: answering.field(why) }])
        }
    };
    let changed = {
        let asked = asked.clone();
        Callback::new(move |()| {
            // What is typed is kept by its field, and is an answer once that is left.
            if let Ok(Some(answer)) = untrack(|| answering.read())
                && !answer.is_typed()
            {
                asked.keep(given(Some(answer)));
            }
        })
    };
    let written =
        move || answering.read().ok().flatten().filter(ItemAnswer::is_typed).map(|answer| given(Some(answer)));
    let use_it = {
        let asked = asked.clone();
        move |_| {
            let now = !used.get_untracked();
            used.set(now);
            asked.mark(Given::Matching { question: item, used: now }, move || used.set(!now));
        }
    };
    let of = asked.clone();
    let select =
        (seen.choices.len() > 1).then(|| audience_select(&asked, "about-who".into(), t!("about-who"), field, audience));
    let waits = seen.until.map(|Until::BothAnswered| view! { <li>{t!("about-until-both")}</li> });
    Some(view! {
        <QuestionPage asked=asked.clone() title=asks.asks hint=asks.hint answer>
            <ul class="sensitive">
                <li>{t!("about-optional")}</li>
                <li>{t!("about-seen")}</li>
                {waits}
                <li>{t!("about-matching")}</li>
            </ul>
            <div class="stack">
                <Typing asked=of typed=answering.typed given=written>
                    <AskItem answering described_by=HINT refused changed />
                </Typing>
            </div>
            <div class="stack">
                {select}
                <Show when=move || audience.get() != Audience::OnlyMe>
                    <label class="option">
                        <input autocomplete="off" type="checkbox" aria-describedby="about-use-about" prop:checked=used on:change=use_it.clone() />
                        <span class="option-label">{t!("about-use")}</span>
                        <span class="option-about" id="about-use-about">{t!("about-use-about")}</span>
                    </label>
                </Show>
            </div>
        </QuestionPage>
    })
}
