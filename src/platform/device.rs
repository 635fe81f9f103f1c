//! The document around the app: title, theme, scrolling, focus.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlElement, MutationObserver, MutationObserverInit, ResizeObserver, Window};

pub fn window() -> Window {
    // The app only ever runs in a page; the worker does not use this.
    web_sys::window().expect("a page has a window")
}

pub fn document() -> Document {
    // As above: a page has a document.
    window().document().expect("a page has a document")
}

pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets or removes an attribute of the root element, for the style sheets to see.
pub fn mark_root(attribute: &str, value: Option<&str>) {
    if let Some(root) = document().document_element() {
        // Both fail only on a name that is no attribute name, and ours are literals.
        let _ = match value {
            Some(value) => root.set_attribute(attribute, value),
            None => root.remove_attribute(attribute),
        };
    }
}

/// Whether the root element has an attribute.
pub fn is_root_marked(attribute: &str) -> bool {
    document().document_element().is_some_and(|root| root.has_attribute(attribute))
}

/// Whether the window is one of which this media query speaks.
pub fn is_media(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|media| media.matches())
}

/// Moves the keyboard focus to an element by id, and so what a screen reader reads next.
pub fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        // Focusing fails only on a detached element, where there is nothing to focus.
        let _ = element.focus();
    }
}

/// Scrolls so that this element is the last that is seen.
pub fn bring_into_sight(element: &Element) {
    element.scroll_into_view_with_bool(false);
}

/// Whether another tab or window is in front of this one.
pub fn is_hidden() -> bool {
    document().hidden()
}

/// Shows an element that comes while the top of its parent is scrolled out of sight: it gets the class, with which a style
/// sheet fixes it at the top of the window, and the page moves down by its height. It loses the class when its place is in
/// sight again, or when it is empty. A trouble also follows who scrolls away from it. The variable of the style sheets has the height that it takes in the window.
pub fn keep_in_sight(element: &HtmlElement, class: &'static str, variable: String) {
    let top = |element: &Element| element.get_bounding_client_rect().top();
    let follow = {
        let element = element.clone();
        move |follows: bool| {
            let list = element.class_list();
            // They fail only on a name that is no class or variable, and ours are literals.
            let _ = list.toggle_with_force(class, follows);
            let height = if follows && top(&element) >= 0.0 { element.offset_height() } else { 0 };
            let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
            if let Some(root) = root {
                let _ = root.style().set_property(&variable, &format!("{height}px"));
            }
            height
        }
    };
    let place_in_sight = {
        let parent = element.parent_element();
        move || parent.as_ref().is_none_or(|parent| top(parent) >= 0.0)
    };
    let measured = element.clone();
    let come = Closure::<dyn Fn()>::new({
        let (follow, place_in_sight) = (follow.clone(), place_in_sight.clone());
        move || {
            let shows = measured.offset_height() > 0;
            if measured.class_list().contains(class) {
                follow(shows);
            } else if shows && !place_in_sight() {
                window().scroll_by_with_x_and_y(0.0, -f64::from(follow(true)));
            }
        }
    });
    if let Ok(observer) = ResizeObserver::new(come.as_ref().unchecked_ref()) {
        observer.observe(element);
    }
    // Another notice of the same height changes no size.
    if let Ok(observer) = MutationObserver::new(come.as_ref().unchecked_ref()) {
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        options.set_character_data(true);
        // It fails only where nothing is to be watched.
        let _ = observer.observe_with_options(element, &options);
    }
    come.forget();
    let watched = element.clone();
    let scrolled = Closure::<dyn Fn()>::new(move || {
        let (follows, in_sight) = (watched.class_list().contains(class), place_in_sight());
        // What failed stays in sight wherever one goes on the page. The selector is a literal of ours.
        let must_be_seen = || watched.query_selector(".notice-trouble").is_ok_and(|trouble| trouble.is_some());
        if follows && in_sight {
            follow(false);
        } else if !follows && !in_sight && must_be_seen() {
            follow(true);
        }
    });
    // Adding a listener does not fail.
    let _ = document().add_event_listener_with_callback("scroll", scrolled.as_ref().unchecked_ref());
    scrolled.forget();
}

/// As [`focus`], and leaves the page where it is scrolled to.
pub fn focus_in_place(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let options = Object::new();
    // By name: web-sys has no focus with options. Setting a property of a new object does not fail.
    let _ = Reflect::set(&options, &"preventScroll".into(), &true.into());
    if let Ok(focus) = Reflect::get(&element, &"focus".into()).and_then(JsCast::dyn_into::<Function>) {
        // Focusing fails only on a detached element, where there is nothing to focus.
        let _ = focus.call1(&element, &options);
    }
}

/// Whether nothing on the page has the focus, as when what had it is gone.
pub fn nothing_has_focus() -> bool {
    let active = document().active_element();
    active.is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"))
}

/// Closes a popover by id.
pub fn hide_popover(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        // It fails only on what is no popover.
        let _ = element.hide_popover();
    }
}

pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Calls back whenever the person comes back to this tab, for as long as the page lives.
pub fn on_return(returned: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(move || {
        if !document().hidden() {
            returned();
        }
    });
    let listener = callback.as_ref().unchecked_ref();
    // Adding a listener does not fail.
    let _ = document().add_event_listener_with_callback("visibilitychange", listener);
    let _ = window().add_event_listener_with_callback("focus", listener);
    let _ = window().add_event_listener_with_callback("pageshow", listener);
    callback.forget();
}

/// Calls back whenever somebody uses this tab, with a key, a pointer or a finger, for as long as the page lives.
pub fn on_use(used: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(used);
    for event in ["keydown", "pointerdown", "pointermove", "touchstart", "wheel"] {
        // Adding a listener does not fail.
        let _ = window().add_event_listener_with_callback(event, callback.as_ref().unchecked_ref());
    }
    callback.forget();
}

/// Whether the browser deletes what a site stored once the site was not visited for seven days of use, as Safari does,
/// and every browser on an iPhone or iPad. A site on the home screen or in the dock is spared.
pub fn forgets_after_a_week() -> bool {
    let agent = window().navigator().user_agent().unwrap_or_default();
    let own_app =
        window().match_media("(display-mode: standalone)").ok().flatten().is_some_and(|media| media.matches());
    is_webkit(&agent) && !own_app
}

/// Whether a browser that calls itself so is built on Apple's engine. Others call themselves Safari too.
pub fn is_webkit(agent: &str) -> bool {
    agent.contains("Safari/") && !["Chrome/", "Chromium/", "Android"].iter().any(|other| agent.contains(other))
}
