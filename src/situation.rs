//! Whether a rule's conditions hold for a person at the place of care: yes, no, or nobody can say.

use crate::tables::{Alternative, Condition, Rule};
use crate::vocabulary::{Circumstance, Need, Residence};

/// The person and the place, as far as local rules ask.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// Whole years.
    pub age: u8,
    /// Draws a state pension.
    pub pensioner: bool,
    /// Lasting needs of care.
    pub needs: &'a [Need],
    /// Where the person is insured.
    pub home: &'a str,
    /// The region of the leg, where one was given.
    pub region: Option<&'a str>,
    /// What was said of the care.
    pub circumstances: &'a [Circumstance],
    /// What may be or not: the circumstances of the leg's activities, on a price list.
    pub unanswered: &'a [Circumstance],
}

/// A three-valued answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// Surely not.
    No,
    /// The request does not answer it.
    Unanswered,
    /// Surely.
    Yes,
}

impl Situation<'_> {
    /// The alternatives that may hold, in order, up to the first that surely does.
    pub fn alternatives(&self, rule: &'static Rule) -> Vec<&'static Alternative> {
        let mut possible = Vec::with_capacity(1);
        for alternative in rule.alternatives {
            match self.any(alternative.when, alternative.open) {
                Truth::No => {}
                Truth::Unanswered => possible.push(alternative),
                Truth::Yes => {
                    possible.push(alternative);
                    break;
                }
            }
        }
        possible
    }

    /// Whether any of the lists holds as a whole; no list at all always holds.
    pub fn any(&self, lists: &[&[Condition]], open: bool) -> Truth {
        if lists.is_empty() {
            return Truth::Yes;
        }
        let all =
            |list: &&[Condition]| list.iter().map(|one| self.holds(one, open)).min().unwrap_or(Truth::Yes);
        lists.iter().map(all).max().unwrap_or(Truth::No)
    }

    fn holds(&self, condition: &Condition, open: bool) -> Truth {
        let known = match condition {
            Condition::AgeFrom(age) => self.age >= *age,
            Condition::AgeBelow(age) => self.age < *age,
            Condition::Pensioner => self.pensioner,
            Condition::Need(need) => self.needs.contains(need),
            Condition::Residence(residence) => self.lives(*residence),
            Condition::Region(regions) => match self.region {
                Some(region) => regions.contains(&region),
                None => return Truth::Unanswered,
            },
            Condition::Circumstance(circumstance) => {
                if self.circumstances.contains(circumstance) {
                    return Truth::Yes;
                }
                let unanswered =
                    open && circumstance.has_no_ordinary_case() || self.unanswered.contains(circumstance);
                return if unanswered { Truth::Unanswered } else { Truth::No };
            }
            Condition::Question(_) => return Truth::Unanswered,
        };
        if known { Truth::Yes } else { Truth::No }
    }

    fn lives(&self, residence: Residence) -> bool {
        let nordic = matches!(self.home, "DK" | "NO" | "SE" | "FI" | "IS");
        match residence {
            Residence::Nordic => nordic,
            Residence::NordicOrUk => nordic || self.home == "GB",
            Residence::Other => !nordic && self.home != "GB",
        }
    }
}
