//! The areas of the app. Each is a program of its own with words of its own, loaded when somebody enters it, so that
//! nobody loads what they do not use.

/// An area of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// The coordinator's pages.
    Organiser,
    /// The pages of those who take part.
    Participant,
    /// What is kept on this device.
    Device,
}

impl Area {
    /// The name of its program, and of its place on the page.
    pub fn name(self) -> &'static str {
        match self {
            Area::Organiser => "organiser",
            Area::Participant => "participant",
            Area::Device => "device",
        }
    }

    /// The address of its words; `locales/areas.json` says what is in them.
    pub fn words(self) -> &'static str {
        match self {
            Area::Organiser => "locales/en-GB/organiser.ftl",
            Area::Participant => "locales/en-GB/participant.ftl",
            Area::Device => "locales/en-GB/device.ftl",
        }
    }
}
