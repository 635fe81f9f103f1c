//! temp
use super::said::Said;
use crate::domain::matching::Reason;
use crate::domain::rules::Exclusion;
impl Said for Reason {
    fn message(&self) -> &'static str {
        "reason-x"
    }
}
impl Said for Exclusion {
    fn message(&self) -> &'static str {
        "exclusion-x"
    }
}
