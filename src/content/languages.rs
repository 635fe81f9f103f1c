//! The languages that the questionnaire offers. Any other can be typed.

/// A language: as answers and files hold it, whatever language the app itself speaks, and the message that names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    pub value: &'static str,
    pub message: &'static str,
}

/// In the order in which they are shown.
pub const LANGUAGES: [Language; 18] = [
    Language { value: "English", message: "language-english" },
    Language { value: "Welsh", message: "language-welsh" },
    Language { value: "Arabic", message: "language-arabic" },
    Language { value: "Bengali", message: "language-bengali" },
    Language { value: "BSL", message: "language-british-sign" },
    Language { value: "Cantonese", message: "language-cantonese" },
    Language { value: "French", message: "language-french" },
    Language { value: "German", message: "language-german" },
    Language { value: "Hindi", message: "language-hindi" },
    Language { value: "Italian", message: "language-italian" },
    Language { value: "Mandarin", message: "language-mandarin" },
    Language { value: "Polish", message: "language-polish" },
    Language { value: "Portuguese", message: "language-portuguese" },
    Language { value: "Punjabi", message: "language-punjabi" },
    Language { value: "Romanian", message: "language-romanian" },
    Language { value: "Spanish", message: "language-spanish" },
    Language { value: "Ukrainian", message: "language-ukrainian" },
    Language { value: "Urdu", message: "language-urdu" },
];

/// The offered language of that value.
pub fn offered(value: &str) -> Option<Language> {
    LANGUAGES.into_iter().find(|language| language.value.to_lowercase() == value.to_lowercase())
}
