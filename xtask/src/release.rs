//! What is published: `dist/release`, the same bytes for the same commit.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use ehic_estimator::date::Date;
use serde_json::Value;

use crate::project::{Outcome, Project, make_afresh, remove, run};
use crate::{browser, node, package, site};

/// Where nginx is after Debian has installed it.
const NGINX: &str = "/usr/sbin/nginx";

/// Where the release is built.
pub fn folder(project: &Project) -> PathBuf {
    project.root.join("dist/release")
}

/// Builds the release of the commit that is checked out.
pub fn build(project: &Project) -> Outcome {
    let Commit { name, seconds } = Commit::here(project)?;
    package::build(project)?;
    let site = project.root.join("dist/release-site");
    // The day of the commit, not that of the machine: what is built again later is the same.
    let day = Date::from_epoch_day(i32::try_from(seconds / 86_400)?).to_string();
    site::assemble(project, &site, Some(&day))?;
    make_afresh(&folder(project), |folder| {
        let mut command = node::script(project, "release.mjs");
        command.arg(folder).arg(&site).arg(package::folder(project));
        run(command.args([&name, &seconds.to_string()]))
    })?;
    remove(&site)
}

/// Builds the release, builds it once more elsewhere, compares the two, and looks at what was built.
pub fn check(project: &Project) -> Outcome {
    let Commit { name, .. } = Commit::here(project)?;
    if name.ends_with(CHANGED) {
        return Err("there are changes that are not committed: a release is checked against a fresh clone of its commit".into());
    }
    build(project)?;
    built_twice(project)?;
    install_nginx(project)?;
    browser::install(project)?;
    run(project.command("node").args(["--test", "tests/release/"]))
}

/// A commit, and when it was made.
struct Commit {
    name: String,
    seconds: u64,
}

const CHANGED: &str = " with changes";

impl Commit {
    fn here(project: &Project) -> Outcome<Commit> {
        let git = |words: &[&str]| -> Outcome<String> {
            let found = project.command("git").args(words).output()?;
            if !found.status.success() {
                return Err(format!(
                    "a release is made of a commit: {}",
                    String::from_utf8_lossy(&found.stderr)
                )
                .into());
            }
            Ok(String::from_utf8(found.stdout)?.trim().to_owned())
        };
        let changed = !git(&["status", "--porcelain"])?.is_empty();
        let said = git(&["log", "-1", "--format=%H %ct"])?;
        let (name, seconds) = said.split_once(' ').ok_or("git names no commit")?;
        let name = if changed { format!("{name}{CHANGED}") } else { name.to_owned() };
        Ok(Commit { name, seconds: seconds.parse()? })
    }
}

/// Another path for the source, another for what the compiler leaves, another clock and another tongue: none of it may be seen in a single byte.
fn built_twice(project: &Project) -> Outcome {
    let elsewhere = std::env::temp_dir().join(format!("ehic-estimator-release-{}", std::process::id()));
    let source = elsewhere.join("a folder of another name");
    fs::create_dir_all(&elsewhere)?;
    run(project.command("git").args(["clone", "--quiet", "--no-hardlinks"]).arg(&project.root).arg(&source))?;
    let mut again = Command::new("cargo");
    again.current_dir(&source).args(["xtask", "release"]);
    again.env("CARGO_TARGET_DIR", elsewhere.join("compiled")).env_remove("CARGO_MANIFEST_DIR");
    again.env("TZ", "Pacific/Auckland").env("LC_ALL", "C");
    run(again.stdout(Stdio::null()))?;
    let differing = difference(&hashes(&folder(project))?, &hashes(&source.join("dist/release"))?);
    remove(&elsewhere)?;
    if differing.is_empty() {
        println!("built twice, in two places: the same bytes");
        return Ok(());
    }
    Err(format!("built twice, these differ:\n  {}", differing.join("\n  ")).into())
}

fn hashes(release: &Path) -> Outcome<BTreeMap<String, String>> {
    let manifest: Value = serde_json::from_slice(&fs::read(release.join("manifest.json"))?)?;
    let files = manifest.get("files").and_then(Value::as_object).ok_or("the manifest lists no files")?;
    let hash = |file: &Value| file.get("sha256").and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(files.iter().map(|(name, file)| (name.clone(), hash(file))).collect())
}

fn difference(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let names = one.keys().chain(other.keys().filter(|name| !one.contains_key(*name)));
    names.filter(|name| one.get(*name) != other.get(*name)).cloned().collect()
}

/// A check that nobody ran must not look like one that passed.
fn install_nginx(project: &Project) -> Outcome {
    if Path::new(NGINX).exists() {
        return Ok(());
    }
    let packages = ["nginx-light", "libnginx-mod-http-brotli-static"];
    browser::apt_get(project, &["update"])
        .and_then(|()| {
            browser::apt_get(
                project,
                &[&["install", "--yes", "--no-install-recommends"][..], &packages].concat(),
            )
        })
        .map_err(|error| {
            format!(
                "{error}\nthere is no nginx and it cannot be installed: do so by hand (Debian: {})",
                packages.join(", ")
            )
            .into()
        })
}
