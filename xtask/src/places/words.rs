//! The catalogues of one language: a code and its arguments become a sentence.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ehic_estimator::date::Date;
use ehic_estimator::money::{Ends, Minor};
use ehic_estimator::vocabulary::Currency;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::project::Outcome;

/// The languages of the pages, the first for most readers.
pub const LANGUAGES: [&str; 2] = ["da", "en"];

/// Everything that can be said in one language.
pub struct Words {
    /// `da` or `en`.
    pub language: &'static str,
    bundle: FluentBundle<FluentResource>,
    /// What was asked for and could not be said: the pages are not written where there is any.
    missing: RefCell<BTreeSet<String>>,
}

impl Words {
    /// Reads every catalogue of a language, those of the places too: their entries carry the place in their names.
    pub fn read(data: &Path, language: &'static str) -> Outcome<Words> {
        let identifier: LanguageIdentifier = language.parse()?;
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Both languages run from left to right: marks around the arguments would only be copied along.
        bundle.set_use_isolating(false);
        let folder = data.join("words").join(language);
        for folder in [folder.clone(), folder.join("places")] {
            let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
            files.sort_by_key(fs::DirEntry::file_name);
            for path in files.iter().map(fs::DirEntry::path) {
                if path.extension().is_some_and(|extension| extension == "ftl") {
                    add(&mut bundle, &path)?;
                }
            }
        }
        Ok(Words { language, bundle, missing: RefCell::default() })
    }

    /// The sentence of an entry.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The sentence of an entry with its arguments.
    pub fn say_with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            self.missing.borrow_mut().insert(id.to_owned());
            return String::new();
        };
        let mut given = FluentArgs::new();
        for (name, argument) in arguments {
            given.set(*name, FluentValue::from(argument));
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        if !errors.is_empty() {
            self.missing.borrow_mut().insert(format!("{id}: {errors:?}"));
        }
        said
    }

    /// Fails where something could not be said.
    pub fn complete(&self) -> Outcome {
        let missing = self.missing.borrow();
        if missing.is_empty() {
            return Ok(());
        }
        let list: Vec<&str> = missing.iter().map(String::as_str).collect();
        Err(format!("data/words/{} cannot say: {}", self.language, list.join(", ")).into())
    }

    /// `24. november 2026`.
    pub fn day(&self, day: Date) -> String {
        let (year, month, day) = day.parts();
        let month = self.say(&format!("month-{month}"));
        self.say_with("day", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
    }

    /// An amount as a bill has it: `12,50 euro`, `€12.50`; `13 euro` where there are no hundredths.
    pub fn money(&self, minor: Minor, currency: Currency) -> String {
        self.amount(minor, currency.decimals(), currency)
    }

    /// An amount without its currency where the language puts it last, for the first of two amounts.
    pub fn bare_money(&self, minor: Minor, currency: Currency) -> String {
        let whole = self.money(minor, currency);
        let number = self.decimal(minor, currency.decimals());
        if whole.starts_with(&number) { number } else { whole }
    }

    /// A converted amount is no more exact than its rate: whole crowns, no hundredths of ten euros and more, and three
    /// figures of thousands.
    pub fn about(&self, minor: Minor, currency: Currency) -> String {
        let unit = 10_i64.pow(u32::from(currency.decimals()));
        if currency == Currency::Dkk || minor >= 10 * unit {
            return self.amount(roughly(ehic_estimator::money::scale(minor, 1, unit)), 0, currency);
        }
        self.money(minor, currency)
    }

    /// `10 procent`, of basis points.
    pub fn percent(&self, basis_points: i64) -> String {
        self.say_with("percent", &[("number", self.share(basis_points).into())])
    }

    /// Three amounts of which the typical stands first; one where they are one.
    pub fn spread(&self, ends: &Ends<Minor>, currency: Currency) -> String {
        self.spread_of(ends, |minor| self.money(minor, currency), |minor| self.bare_money(minor, currency))
    }

    /// Three shares of which the typical stands first; one where they are one.
    pub fn spread_of_shares(&self, ends: &Ends<i64>) -> String {
        self.spread_of(ends, |share| self.percent(share), |share| self.share(share))
    }

    fn spread_of(
        &self,
        ends: &Ends<i64>,
        write: impl Fn(i64) -> String,
        bare: impl Fn(i64) -> String,
    ) -> String {
        let Ends { low, typical, high } = *ends;
        if low == high {
            return write(typical);
        }
        if typical == 0 {
            return self.say_with("rule-mostly-nothing", &[("high", write(high).into())]);
        }
        let arguments =
            [("typical", write(typical).into()), ("low", bare(low).into()), ("high", write(high).into())];
        self.say_with("rule-spread", &arguments)
    }

    /// `læge, tandlæge og ambulance`.
    pub fn list(&self, parts: &[String]) -> String {
        let Some((last, rest)) = parts.split_last() else { return String::new() };
        if rest.is_empty() {
            return last.clone();
        }
        self.say_with("list-last", &[("rest", rest.join(", ").into()), ("last", last.as_str().into())])
    }

    /// `12,5` of basis points: a share has as many decimals as it needs, an amount two or none.
    fn share(&self, basis_points: i64) -> String {
        if basis_points % 10 == 0 {
            self.decimal(basis_points / 10, 1)
        } else {
            self.decimal(basis_points, 2)
        }
    }

    /// Digits with the marks of the language: `1.234,50`, and `13` where the decimals are zeros.
    fn decimal(&self, value: i64, decimals: u8) -> String {
        let unit = 10_u64.pow(u32::from(decimals));
        let (whole, rest) = (value.unsigned_abs() / unit, value.unsigned_abs() % unit);
        let (thousands, comma) = if self.language == "da" { ('.', ',') } else { (',', '.') };
        let digits = whole.to_string();
        let mut text = if value < 0 { "-".to_owned() } else { String::new() };
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                text.push(thousands);
            }
            text.push(digit);
        }
        if rest > 0 {
            text.push(comma);
            let places = format!("{rest:0width$}", width = usize::from(decimals));
            text.push_str(&places);
        }
        text
    }

    fn amount(&self, value: i64, decimals: u8, currency: Currency) -> String {
        let number = self.decimal(value, decimals);
        self.say_with(&format!("money-{}", currency.code()), &[("amount", number.into())])
    }
}

/// A number of which three figures are enough: 37,248 is 37,200.
pub fn roughly(whole: i64) -> i64 {
    let mut unit = 1;
    while whole / unit >= 1000 {
        unit *= 10;
    }
    ehic_estimator::money::scale(whole, 1, unit) * unit
}

fn add(bundle: &mut FluentBundle<FluentResource>, path: &Path) -> Outcome {
    let name = path.display();
    let resource = FluentResource::try_new(fs::read_to_string(path)?)
        .map_err(|(_, errors)| format!("{name}: {errors:?}"))?;
    bundle.add_resource(resource).map_err(|errors| format!("{name}: {errors:?}"))?;
    Ok(())
}

/// What a sentence may need.
#[derive(Clone)]
pub enum Argument {
    /// Text.
    Text(String),
    /// A count.
    Number(i64),
}

impl From<&Argument> for FluentValue<'_> {
    fn from(argument: &Argument) -> Self {
        match argument {
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

macro_rules! numbers {
    ($($kind:ty),+) => {
        $(impl From<$kind> for Argument {
            fn from(number: $kind) -> Argument {
                Argument::Number(i64::from(number))
            }
        })+
    };
}

numbers!(i8, u8, i16, u16, i64);

/// Fragments as one text of whole sentences.
pub fn sentences(fragments: &[String]) -> String {
    fragments.iter().map(|fragment| sentence(fragment)).collect::<Vec<_>>().join(" ")
}

/// A fragment as a sentence of its own: a capital first, a full stop last.
pub fn sentence(fragment: &str) -> String {
    let mut text = capital(fragment);
    if !text.ends_with(['.', '?', '!']) {
        text.push('.');
    }
    text
}

/// With a capital first.
pub fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A name in an address: small letters, digits and hyphens, the Danish letters written out.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for character in name.to_lowercase().chars() {
        match character {
            'æ' => slug.push_str("ae"),
            'ø' => slug.push_str("oe"),
            'å' => slug.push_str("aa"),
            'a'..='z' | '0'..='9' => slug.push(character),
            _ if slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_plain_letters() {
        assert_eq!(slug("Østrig"), "oestrig");
        assert_eq!(slug("Åland"), "aaland");
        assert_eq!(slug("Færøerne"), "faeroeerne");
        assert_eq!(slug("Faroe Islands"), "faroe-islands");
    }

    #[test]
    fn three_figures_are_enough() {
        assert_eq!(roughly(193), 193);
        assert_eq!(roughly(37_248), 37_200);
        assert_eq!(roughly(250_000), 250_000);
    }

    #[test]
    fn fragments_become_sentences() {
        assert_eq!(sentence("gratis"), "Gratis.");
        assert_eq!(sentences(&["ét".to_owned(), "to.".to_owned()]), "Ét. To.");
    }
}
