//! The pages of the territories and the open data: `dist/site/{da,en}` and `dist/site/data`.
//!
//! Made by the native estimator from the same tables and catalogues as the module's answers, so that they are also a second
//! check that both agree. None of it needs JavaScript.

mod about;
mod authored;
mod changes;
mod figures;
mod html;
mod index;
mod open_data;
mod page;
mod sheets;
mod site;
mod tell;
mod words;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use ehic_estimator::date::Date;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::project::{Outcome, Project};
use authored::Authored;
use site::{Page, Site};
use words::{LANGUAGES, Words};

/// Writes the pages and the open data into a site, beside whatever stands there already.
pub fn build(project: &Project, folder: &Path, day: Option<&str>) -> Outcome {
    let today = self::day(day)?;
    let data = project.root.join("data");
    let authored = Authored::read(&data)?;
    let words = LANGUAGES.iter().map(|language| Words::read(&data, language)).collect::<Outcome<Vec<_>>>()?;
    remove_older(folder)?;
    let www = project.root.join("www");
    let site = Site {
        today,
        words: &words,
        places: Site::places(&authored)?,
        authored: &authored,
        contradicted: about::contradicted(&project.root)?,
        style: write_hashed(folder, "places.css", &fs::read_to_string(www.join("places.css"))?)?,
        script: write_hashed(folder, "places.js", &fs::read_to_string(www.join("places.js"))?)?,
        desk: written(folder, "desk.", ".js")?,
        // The same name as the page's build gives the same file.
        icon: write_hashed(folder, "icon.svg", &fs::read_to_string(www.join("icon.svg"))?)?,
    };
    write_pages(&site, folder)?;
    write_data(&site, &data, &folder.join("data"))?;
    words.iter().try_for_each(Words::complete)
}

/// The day as given, else that of the machine's clock, in universal time.
pub fn day(given: Option<&str>) -> Outcome<Date> {
    if let Some(text) = given {
        return Date::parse(text).ok_or_else(|| format!("`{text}` is no day: write 2027-02-14").into());
    }
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    Ok(Date::from_epoch_day(i32::try_from(seconds / 86_400)?))
}

fn write_pages(site: &Site, folder: &Path) -> Outcome {
    for words in site.words {
        let write_page = |page: &Page, markup: &str| write(folder, &page.path(words), markup);
        for place in &site.places {
            write_page(&Page::Place(place), &page::page(site, place, words)?)?;
        }
        write_page(&Page::Index, &index::page(site, words)?)?;
        write_page(&Page::Changes, &changes::page(site, words))?;
        write_page(&Page::About, &about::page(site, words))?;
    }
    Ok(())
}

fn write_data(site: &Site, data: &Path, folder: &Path) -> Outcome {
    let territories =
        site.places.iter().map(|place| open_data::territory(site, place)).collect::<Outcome<Vec<_>>>()?;
    for (place, territory) in site.places.iter().zip(&territories) {
        let name = format!("{}.json", place.territory.code.to_lowercase());
        write_json(folder, &name, &open_data::file_of(site, territory))?;
    }
    write_json(folder, "all.json", &open_data::file_of_all(site, &territories))?;
    write_json(folder, "places.json", &places(site))?;
    write_json(folder, "sources.json", &sources(site))?;
    write_json(folder, "changes.json", &changes::as_data(site))?;
    write_json(folder, "desk.json", &desk(site))?;
    write_json(folder, "version.json", &site.version())?;
    // The tables beyond the territories, as they are written.
    for name in ["areas", "card", "issuers", "outside", "rates", "scenarios"] {
        let table: toml::Table = toml::from_str(&fs::read_to_string(data.join(format!("{name}.toml")))?)?;
        write_json(folder, &format!("{name}.json"), &as_json(toml::Value::Table(table)))?;
    }
    write(folder, "schema.json", include_str!("places/schema.json"))?;
    write(folder, "rules.csv", &sheets::rules(site))?;
    write(folder, "prices.csv", &sheets::prices(site))?;
    write(folder, "sources.csv", &sheets::sources(site))
}

/// Where each territory has its pages and its data.
fn places(site: &Site) -> Value {
    let place = |place: &site::Place| {
        let names: Map<String, Value> =
            site.words.iter().map(|words| (words.language.to_owned(), place.name(words).into())).collect();
        let pages: Map<String, Value> = site
            .words
            .iter()
            .map(|words| (words.language.to_owned(), Page::Place(place).path(words).into()))
            .collect();
        let code = place.territory.code;
        json!({
            "code": code,
            "names": names,
            "pages": pages,
            "data": format!("data/{}.json", code.to_lowercase()),
            "currency": place.info.currency.code(),
            "reviewed": place.info.reviewed.to_string(),
        })
    };
    site.places.iter().map(place).collect()
}

/// What the page and the widget load to show where a figure comes from: by file, then by id.
fn sources(site: &Site) -> Value {
    let mut files = Map::new();
    for (file, sources) in &site.authored.sources {
        let of_file: Map<String, Value> = sources
            .iter()
            .map(|source| {
                let shown = json!({
                    "title": source.title,
                    "publisher": source.publisher,
                    "url": source.url,
                    "date": source.date.0,
                });
                (source.id.clone(), shown)
            })
            .collect();
        files.insert(file.clone(), of_file.into());
    }
    files.into()
}

/// What to show and say at the counter, with the words on the door in every language of the pages.
fn desk(site: &Site) -> Value {
    let mut meanings = Map::new();
    for door in site.authored.desk.territories.iter().flat_map(|territory| &territory.door) {
        let said: Map<String, Value> = site
            .words
            .iter()
            .map(|words| (words.language.to_owned(), words.say(&format!("door-{}", door.meaning)).into()))
            .collect();
        meanings.insert(door.meaning.clone(), said.into());
    }
    let desk = &site.authored.desk;
    json!({ "texts": desk.texts, "territories": desk.territories, "meanings": meanings, "sources": desk.sources })
}

/// A table as written; days as text.
fn as_json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(as_json).collect(),
        toml::Value::Table(table) => {
            table.into_iter().map(|(name, value)| (name, as_json(value))).collect::<Map<_, _>>().into()
        }
    }
}

fn write_json(folder: &Path, name: &str, value: &Value) -> Outcome {
    // One territory is read by people too; everything at once is for programs.
    let text =
        if name == "all.json" { serde_json::to_string(value)? } else { serde_json::to_string_pretty(value)? };
    write(folder, name, &(text + "\n"))
}

fn write(folder: &Path, name: &str, text: &str) -> Outcome {
    let path = folder.join(name);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(fs::write(path, text)?)
}

/// Writes a file with a digest of its content in its name, so that it may be cached for good; the name is the answer.
fn write_hashed(folder: &Path, name: &str, text: &str) -> Outcome<String> {
    let mut digest = String::new();
    for byte in Sha256::digest(text.as_bytes()).iter().take(5) {
        write!(digest, "{byte:02x}")?;
    }
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let hashed = format!("{stem}.{digest}.{extension}");
    write(folder, &hashed, text)?;
    Ok(hashed)
}

/// The file that the page's build wrote under a name with a hash in it.
fn written(folder: &Path, stem: &str, extension: &str) -> Outcome<String> {
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(stem) && name.ends_with(extension) {
            return Ok(name);
        }
    }
    Err(format!("there is no {stem}*{extension} in the site: the page is built first, by `cargo xtask site`")
        .into())
}

/// Removes the style and script of an earlier build, whose names nothing links to any more.
fn remove_older(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("places.") && (name.ends_with(".css") || name.ends_with(".js")) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
