//! All pages together: which there are, where they are, and what stands around each of them.

use ehic_estimator::date::Date;
use ehic_estimator::report::{About, TerritoryInfo};
use ehic_estimator::tables::{Area, Territory};
use serde_json::{Value, json};

use super::authored::{self, Authored};
use super::html;
use super::words::{Words, slug};
use crate::project::Outcome;

/// Everything that the pages and the open data are made from.
pub struct Site<'a> {
    /// The day on which the figures hold.
    pub today: Date,
    /// One for each language.
    pub words: &'a [Words],
    /// By the order of the tables.
    pub places: Vec<Place<'a>>,
    /// What the files say beyond the tables.
    pub authored: &'a Authored,
    /// The statements of the guide of 2024 that the evidence contradicts.
    pub contradicted: Vec<String>,
    /// The style sheet, from the root of the site.
    pub style: String,
    /// The script that sorts tables, from the root of the site.
    pub script: String,
    /// The script that shows on the whole screen what is to be shown at the counter, from the root of the site.
    pub desk: String,
    /// The icon of the site, from its root.
    pub icon: String,
}

/// One territory with all that is known of it.
pub struct Place<'a> {
    /// What a picker knows of it.
    pub info: TerritoryInfo,
    /// Its tables.
    pub territory: &'static Territory,
    /// What the card does there.
    pub area: &'static Area,
    /// What its file says beyond the tables.
    pub authored: &'a authored::Territory,
}

/// One page, in whatever language.
pub enum Page<'p> {
    /// Of a territory.
    Place(&'p Place<'p>),
    /// All of them in a table.
    Index,
    /// What has changed.
    Changes,
    /// How the figures come about.
    About,
}

impl<'a> Site<'a> {
    /// The places of the tables.
    pub fn places(authored: &'a Authored) -> Outcome<Vec<Place<'a>>> {
        let mut places = Vec::new();
        for info in ehic_estimator::territories() {
            let code = info.code;
            let known = Territory::of(code).zip(Area::of(code));
            let (territory, area) = known.ok_or_else(|| format!("{code} is in no table"))?;
            places.push(Place { info, territory, area, authored: authored.territory(code)? });
        }
        Ok(places)
    }

    /// `version.json`, and at the head of every file of data.
    pub fn version(&self) -> Value {
        let About { version, schema, data_reviewed, data_hash, rates_on } = ehic_estimator::about();
        json!({
            "version": version,
            "schema": schema,
            "dataHash": data_hash,
            "dataReviewed": data_reviewed.to_string(),
            "ratesOn": rates_on.to_string(),
            "figuresOn": self.today.to_string(),
        })
    }

    /// A whole page around its main part.
    pub fn document(&self, words: &Words, page: &Page, title: &str, description: &str, main: &str) -> String {
        let site_name = words.say("site-name");
        let estimator = estimator(words);
        let mut switch = String::new();
        for other in self.words {
            let href = format!("../{}", page.path(other));
            if other.language != words.language {
                let attributes =
                    [("href", href.as_str()), ("hreflang", other.language), ("lang", other.language)];
                switch.push_str(&html::element("a", &attributes, &html::text(&other.say("language-name"))));
            }
        }
        let mut navigation = String::new();
        for (other, id) in
            [(Page::Index, "nav-countries"), (Page::Changes, "nav-changes"), (Page::About, "nav-about")]
        {
            let here = core::mem::discriminant(&other) == core::mem::discriminant(page);
            let href = other.file(words);
            let mut attributes = vec![("href", href.as_str())];
            if here {
                attributes.push(("aria-current", "page"));
            }
            navigation.push_str(&html::element("a", &attributes, &html::text(&words.say(id))));
            navigation.push('\n');
        }
        let script = match page {
            Page::Index => format!("<script src=\"../{}\" defer></script>\n", self.script),
            Page::Place(_) => format!("<script type=\"module\" src=\"../{}\"></script>\n", self.desk),
            Page::Changes | Page::About => String::new(),
        };
        let footer = self.footer(words);
        format!(
            "<!DOCTYPE html>\n\
             <html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">\n\
             <title>{title} | {name}</title>\n\
             <meta name=\"description\" content=\"{description}\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             <link rel=\"icon\" href=\"../{icon}\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"../{style}\">\n{script}</head>\n<body>\n\
             <a class=\"skip\" href=\"#main\">{skip}</a>\n\
             <header>\n<a class=\"name\" href=\"{estimator}\">{name}</a>\n<nav aria-label=\"{nav}\">\n{navigation}{switch}\n</nav>\n</header>\n\
             <main id=\"main\">\n{main}</main>\n<footer>\n{footer}</footer>\n</body>\n</html>\n",
            language = words.language,
            title = html::text(title),
            name = html::text(&site_name),
            description = html::text(description),
            style = self.style,
            icon = self.icon,
            skip = html::text(&words.say("nav-skip")),
            nav = html::text(&words.say("nav-label")),
        )
    }

    fn footer(&self, words: &Words) -> String {
        let about = ehic_estimator::about();
        let mut footer = html::say("p", &words.say("footer-emergency"));
        footer.push_str(&html::say("p", &words.say("footer-disclaimer")));
        let given = [
            ("day", words.day(self.today).into()),
            ("reviewed", words.day(about.data_reviewed).into()),
            ("version", about.version.into()),
            ("hash", about.data_hash.get(..12).unwrap_or(about.data_hash).into()),
        ];
        footer.push_str(&html::say("p", &words.say_with("footer-figures", &given)));
        let link = html::element("a", &[("href", builder(words))], &html::text(&words.say("footer-builder")));
        footer.push_str(&html::element("p", &[], &link));
        footer.push('\n');
        footer
    }
}

impl Place<'_> {
    /// Its name in a language.
    pub fn name(&self, words: &Words) -> String {
        words.say(&format!("country-{}", self.territory.code))
    }

    /// Its page, in the folder of its language: the name of the country in plain letters, so that people and search
    /// engines can read the address. It stands among the words of the place, where the estimator finds it too.
    pub fn file(&self, words: &Words) -> String {
        format!("{}.html", words.say(&format!("address-{}", self.territory.code.to_lowercase())))
    }
}

impl Page<'_> {
    /// The page's file, in the folder of its language.
    pub fn file(&self, words: &Words) -> String {
        match self {
            Page::Place(place) => place.file(words),
            // `en/index.html` is the estimator itself.
            Page::Index => format!("{}.html", slug(&words.say("nav-countries"))),
            Page::Changes => format!("{}.html", slug(&words.say("nav-changes"))),
            Page::About => format!("{}.html", slug(&words.say("nav-about"))),
        }
    }

    /// The page's file, from the root of the site.
    pub fn path(&self, words: &Words) -> String {
        format!("{}/{}", words.language, self.file(words))
    }
}

/// The estimator in a language, from the folder of that language: the first one's stands at the root of the site.
pub fn estimator(words: &Words) -> &'static str {
    if words.language == "da" { "../index.html" } else { "index.html" }
}

/// The page on which a host puts the widget together, in a language, from the folder of that language.
fn builder(words: &Words) -> &'static str {
    if words.language == "da" { "../builder/index.html" } else { "../builder/en/index.html" }
}
