//! Wrong versions of the code, one at a time: does a test notice?
//!
//! cargo-mutants says which versions there are. They are not compiled one by one, which would take the better part of a day:
//! all of them are woven into one copy of the code (`weave`), and each run of the tests is told which one to compute.

mod weave;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::Value as Json;

use crate::project::{Outcome, Project, make_afresh, run};

/// The version whose mutants `docs/robustness.md` explains.
const VERSION: &str = "27.1.0";

/// What computes. The rest reads, writes or says, and is held by its cases.
const FILES: &[&str] = &[
    "src/card.rs",
    "src/charge.rs",
    "src/cost.rs",
    "src/ledger.rs",
    "src/money.rs",
    "src/situation.rs",
    "src/total.rs",
    "src/request/read.rs",
    "src/request/place.rs",
];

/// The tests in the order in which they are asked, with what each leaves out; the quick ones first, since most mutants are
/// noticed by them. The others (`bad`, `outside`, `reach`, `dependencies`) are about the data and the build.
const TESTS: &[(&str, &[&str])] = &[
    ("cases", &[]),
    ("ledger", &[]),
    ("lines", &[]),
    ("exchange", &[]),
    ("at_home", &[]),
    ("request", &[]),
    ("card", &["--skip", "everybody_everywhere", "--skip", "every_statement_can_be"]),
    ("gaps", &[]),
    ("corpus", &[]),
    ("statements", &[]),
    ("oracle", &[]),
    ("card", &["everybody_everywhere", "every_statement_can_be"]),
    ("laws", &[]),
];

/// A test that takes so much longer than it may is a mutant found.
const PATIENCE: Duration = Duration::from_secs(90);

/// Which versions compute the same, and why: the explanations beside this file.
const SAME: &str = include_str!("mutants/same.toml");

/// One wrong version, as cargo-mutants describes it.
#[derive(Deserialize)]
pub struct Mutant {
    file: String,
    genre: String,
    name: String,
    replacement: String,
    span: Span,
}

/// From where until where it replaces something.
#[derive(Deserialize)]
struct Span {
    start: At,
    end: At,
}

/// Counted from one.
#[derive(Deserialize)]
struct At {
    line: usize,
    column: usize,
}

/// Versions that compute the same for one reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Same {
    why: String,
    /// As [`said`] says them.
    mutants: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Explained {
    same: Vec<Same>,
}

/// How a mutant fared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Noticed,
    OutOfTime,
    DoesNotCompile,
    Same,
    Survived,
}

/// Tries the mutants of these files, or of all that computes; fails where one survives that nobody has explained.
pub fn all(project: &Project, files: &[&str]) -> Outcome {
    let files = if files.is_empty() { FILES } else { files };
    let mutants = list(project, files)?;
    let copy = project.target.join("mutants/woven");
    let (woven, refused) = weave_all(project, &copy, &mutants)?;
    println!("{} mutants, of which {} compile", mutants.len(), mutants.len() - refused.len());
    let tests = compile(project, &copy)?;
    if let Some(test) = noticed_by(&copy, &tests, 0)? {
        return Err(format!("without any mutant `{test}` fails").into());
    }
    let sources = sources(project, files)?;
    let explained: Explained = toml::from_str(SAME)?;
    let mut unused: BTreeSet<&str> =
        explained.same.iter().flat_map(|same| same.mutants.iter().map(String::as_str)).collect();
    unused.retain(|name| files.iter().any(|file| name.starts_with(file)));
    let mut fates: BTreeMap<usize, Fate> = refused.iter().map(|one| (*one, Fate::DoesNotCompile)).collect();
    for number in woven {
        let Some(mutant) = mutants.get(number - 1) else { continue };
        let said = said(mutant, &sources);
        let fate = match noticed_by(&copy, &tests, number)? {
            Some("") => Fate::OutOfTime,
            Some(_) => Fate::Noticed,
            None if unused.remove(said.as_str())
                || explained.same.iter().any(|same| same.mutants.contains(&said)) =>
            {
                Fate::Same
            }
            None => Fate::Survived,
        };
        if fate == Fate::Survived {
            println!("survives: {said}\n  ({})", mutant.name);
        }
        fates.insert(number, fate);
    }
    report(&mutants, files, &fates);
    // Last, since it takes longest: one compilation each.
    check_refused(project, &copy, &mutants, &refused)?;
    for name in &unused {
        println!("explained, but no survivor: {name}");
    }
    let survivors = fates.values().filter(|fate| **fate == Fate::Survived).count();
    match (survivors, unused.len()) {
        (0, 0) => {
            let groups = explained.same.iter().filter(|same| !same.why.is_empty()).count();
            println!("no mutant survives unexplained; {groups} explanations");
            Ok(())
        }
        (survivors, unused) => {
            Err(format!("{survivors} mutants survive, {unused} explanations are not needed").into())
        }
    }
}

fn list(project: &Project, files: &[&str]) -> Outcome<Vec<Mutant>> {
    if !project.cargo(&["mutants", "--version"]).output().is_ok_and(|found| found.status.success()) {
        run(&mut project.cargo(&["install", "--locked", "cargo-mutants", "--version", VERSION]))?;
    }
    let mut command = project.cargo(&["mutants", "--list", "--json", "--package", "ehic-estimator"]);
    for file in files {
        command.args(["--file", file]);
    }
    let output = command.stderr(Stdio::inherit()).output()?;
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn sources(project: &Project, files: &[&str]) -> Outcome<BTreeMap<String, String>> {
    let read = |file: &&str| Ok(((*file).to_owned(), fs::read_to_string(project.root.join(file))?));
    files.iter().map(read).collect()
}

/// A mutant's name without its line and column, which change with every edit, and with the line that it stands in.
fn said(mutant: &Mutant, sources: &BTreeMap<String, String>) -> String {
    let what = mutant.name.splitn(4, ':').nth(3).unwrap_or_default().trim();
    let source = sources.get(&mutant.file).map_or("", String::as_str);
    let line = source.lines().nth(mutant.span.start.line - 1).unwrap_or_default().trim();
    format!("{}: {what}: {line}", mutant.file)
}

/// Copies the project, weaves the mutants in, and takes out again what does not compile.
///
/// The numbers of those that can be run, and of those that cannot.
fn weave_all(project: &Project, copy: &Path, mutants: &[Mutant]) -> Outcome<(Vec<usize>, BTreeSet<usize>)> {
    let listed = project.command("git").args(["ls-files", "-z"]).output()?;
    make_afresh(copy, |made| {
        for file in String::from_utf8_lossy(&listed.stdout).split_terminator('\0') {
            let [from, to] = [project.root.join(file), made.join(file)];
            fs::create_dir_all(to.parent().unwrap_or(made))?;
            // A file that was removed and is not yet committed as such is no part of the project.
            if from.exists() {
                fs::copy(from, to)?;
            }
        }
        // The module is not asked, and is long to link.
        edit(&made.join("Cargo.toml"), |text| {
            text.replace("crate-type = [\"cdylib\", \"rlib\"]", "crate-type = [\"rlib\"]")
        })?;
        edit(&made.join("src/lib.rs"), |text| format!("{text}{CHOICE}"))?;
        // The build computes the right version, whichever the tests are told to.
        edit(&made.join("build.rs"), |text| format!("{text}\nfn mutant(_: u32) -> bool {{ false }}\n"))
    })?;
    let mut refused = BTreeSet::new();
    loop {
        let mut places: Vec<(&str, Range<usize>, usize)> = Vec::new();
        let files: BTreeSet<&str> = mutants.iter().map(|mutant| mutant.file.as_str()).collect();
        for file in files {
            let numbered = (1..).zip(mutants);
            let own: Vec<(usize, &Mutant)> = numbered
                .filter(|(number, mutant)| mutant.file == file && !refused.contains(number))
                .collect();
            let woven = weave::weave(&fs::read_to_string(project.root.join(file))?, &own)?;
            fs::write(copy.join(file), woven.text)?;
            places.extend(woven.places.into_iter().map(|(range, number)| (file, range, number)));
            refused.extend(woven.left_out);
        }
        let faults = faults(project, copy, &places)?;
        if faults.is_empty() {
            let woven = (1..=mutants.len()).filter(|number| !refused.contains(number)).collect();
            return Ok((woven, refused));
        }
        refused.extend(faults);
    }
}

/// What the woven code asks.
const CHOICE: &str = "
/// Whether this wrong version was chosen.
pub(crate) fn mutant(number: u32) -> bool {
    static CHOSEN: std::sync::OnceLock<u32> = std::sync::OnceLock::new();
    let chosen = || std::env::var(\"MUTANT\").ok().and_then(|chosen| chosen.parse().ok()).unwrap_or(0);
    *CHOSEN.get_or_init(chosen) == number
}
";

fn edit(file: &Path, change: impl FnOnce(String) -> String) -> Outcome {
    let text = change(fs::read_to_string(file)?);
    Ok(fs::write(file, text)?)
}

/// Cargo in the copy: quick tests are worth a longer build.
fn cargo(project: &Project, copy: &Path, words: &[&str]) -> Command {
    let mut command = project.cargo(words);
    command.current_dir(copy).env("CARGO_TARGET_DIR", project.target.join("mutants/build"));
    command.env("CARGO_PROFILE_DEV_OPT_LEVEL", "1").env("CARGO_PROFILE_DEV_DEBUG", "0");
    command.env("RUSTFLAGS", "--allow warnings").stderr(Stdio::null());
    command
}

/// The compiler's messages, one a line.
fn messages(output: &[u8]) -> impl Iterator<Item = Json> {
    output.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok())
}

/// The mutants in which the compiler finds errors.
fn faults(
    project: &Project,
    copy: &Path,
    places: &[(&str, Range<usize>, usize)],
) -> Outcome<BTreeSet<usize>> {
    let output = cargo(project, copy, &["check", "--lib", "--message-format", "json"]).output()?;
    if output.status.success() {
        return Ok(BTreeSet::new());
    }
    let mut faults = BTreeSet::new();
    for message in messages(&output.stdout) {
        let Some(message) = message.get("message") else { continue };
        if message.get("level").is_none_or(|level| level != "error") {
            continue;
        }
        let spans = message.get("spans").and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
        let number = |span: &Json, name: &str| {
            span.get(name).and_then(Json::as_u64).and_then(|at| usize::try_from(at).ok()).unwrap_or(0)
        };
        let mutant = |span: &Json| {
            let [start, end] = [number(span, "byte_start"), number(span, "byte_end")];
            let around = |(file, place, _): &&(&str, Range<usize>, usize)| {
                span.get("file_name").is_some_and(|name| name == file)
                    && place.start <= start
                    && end <= place.end + 1
            };
            places.iter().filter(around).min_by_key(|(_, place, _)| place.len()).map(|(.., number)| *number)
        };
        let (first, rest): (Vec<&Json>, Vec<&Json>) =
            spans.iter().partition(|span| span.get("is_primary").is_some_and(|primary| primary == true));
        if let Some(found) = first.into_iter().chain(rest).find_map(mutant) {
            faults.insert(found);
        } else if !spans.is_empty() {
            return Err(format!("an error in no mutant: {message}").into());
        }
    }
    if faults.is_empty() { Err("the woven code cannot be compiled".into()) } else { Ok(faults) }
}

/// What does not compile among the others must not compile alone either.
fn check_refused(project: &Project, copy: &Path, mutants: &[Mutant], refused: &BTreeSet<usize>) -> Outcome {
    let woven: BTreeMap<&str, String> = mutants
        .iter()
        .map(|mutant| mutant.file.as_str())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|file| Ok((file, fs::read_to_string(copy.join(file))?)))
        .collect::<Outcome<_>>()?;
    let right = sources(project, &woven.keys().copied().collect::<Vec<_>>())?;
    for (file, text) in &right {
        fs::write(copy.join(file), text)?;
    }
    for number in refused {
        let Some(mutant) = mutants.get(number - 1) else { continue };
        let Some(text) = right.get(&mutant.file) else { continue };
        fs::write(copy.join(&mutant.file), weave::alone(text, mutant))?;
        let alone = cargo(project, copy, &["check", "--lib"]).status()?;
        fs::write(copy.join(&mutant.file), text)?;
        if alone.success() {
            return Err(format!("cannot be woven, but compiles alone: {}", mutant.name).into());
        }
    }
    for (file, text) in woven {
        fs::write(copy.join(file), text)?;
    }
    Ok(())
}

/// The tests' programs by name.
fn compile(project: &Project, copy: &Path) -> Outcome<BTreeMap<String, PathBuf>> {
    let mut command = cargo(project, copy, &["test", "--no-run", "--message-format", "json"]);
    for name in TESTS.iter().map(|(name, _)| *name).collect::<BTreeSet<_>>() {
        command.args(["--test", name]);
    }
    let output = command.output()?;
    if !output.status.success() {
        return Err("the tests of the woven code cannot be compiled".into());
    }
    let program = |message: Json| {
        let program = message.get("executable")?.as_str()?;
        Some((message.get("target")?.get("name")?.as_str()?.to_owned(), PathBuf::from(program)))
    };
    Ok(messages(&output.stdout).filter_map(program).collect())
}

/// The test that notices the mutant; without a name where one takes too long.
fn noticed_by(
    copy: &Path,
    tests: &BTreeMap<String, PathBuf>,
    number: usize,
) -> Outcome<Option<&'static str>> {
    for (name, words) in TESTS {
        let program = tests.get(*name).ok_or_else(|| format!("no test `{name}`"))?;
        // A mutant that never ends may also fill the memory.
        let mut test = Command::new("sh");
        test.args(["-c", "ulimit -v 4000000 2>/dev/null; exec \"$0\" \"$@\""]).arg(program).args(*words);
        test.current_dir(copy).env("CARGO_MANIFEST_DIR", copy);
        test.env("MUTANT", number.to_string())
            .env("RUST_BACKTRACE", "0")
            .env("PROPTEST_MAX_SHRINK_ITERS", "0");
        let mut running = test.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let started = Instant::now();
        let status = loop {
            if let Some(status) = running.try_wait()? {
                break status;
            }
            if started.elapsed() > PATIENCE {
                running.kill()?;
                running.wait()?;
                return Ok(Some(""));
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        if !status.success() {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

/// A table as `docs/robustness.md` has it.
fn report(mutants: &[Mutant], files: &[&str], fates: &BTreeMap<usize, Fate>) {
    println!("| file | mutants | noticed | out of time | do not compile | compute the same | survive |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    let line = |name: &str, own: &dyn Fn(&Mutant) -> bool| {
        let fates: Vec<Fate> = (1..)
            .zip(mutants)
            .filter(|(_, mutant)| own(mutant))
            .filter_map(|(number, _)| fates.get(&number).copied())
            .collect();
        let count = |fate: Fate| fates.iter().filter(|one| **one == fate).count();
        let [noticed, late, refused, same, survived] =
            [Fate::Noticed, Fate::OutOfTime, Fate::DoesNotCompile, Fate::Same, Fate::Survived].map(count);
        println!("| {name} | {} | {noticed} | {late} | {refused} | {same} | {survived} |", fates.len());
    };
    for file in files {
        line(&format!("`{}`", file.trim_start_matches("src/")), &|mutant| mutant.file == *file);
    }
    line("together", &|_| true);
}
