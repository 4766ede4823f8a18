//! From Rust to an optimised WebAssembly module and the JavaScript around it.

use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::node;
use crate::project::{Outcome, Project, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// How the module is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Small, and silent where it stops.
    Release,
    /// Quickly built, with names and a word on the console where it stops.
    Debug,
}

/// Leaves `ehic_estimator.js` and `ehic_estimator_bg.wasm` in a folder.
pub fn build(project: &Project, profile: Profile, folder: &Path) -> Outcome {
    install_target(project)?;
    compile(project, profile)?;
    bind(project, profile, folder)?;
    match profile {
        Profile::Release => optimise(project, &folder.join("ehic_estimator_bg.wasm")),
        Profile::Debug => Ok(()),
    }
}

/// A toolchain installed for another project may lack the target that `rust-toolchain.toml` names.
fn install_target(project: &Project) -> Outcome {
    let found = project.command("rustc").args(["--print", "target-libdir", "--target", TARGET]).output()?;
    let folder = String::from_utf8_lossy(&found.stdout).into_owned();
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    run(project.command("rustup").args(["target", "add", TARGET]))
}

fn compile(project: &Project, profile: Profile) -> Outcome {
    let how: &[&str] = match profile {
        Profile::Release => &["--release"],
        Profile::Debug => &["--features", "debug-console"],
    };
    let mut command = project.cargo(&["build", "--lib", "--target", TARGET]);
    // Instead of whatever flags the caller's surroundings have: the same source gives the same bytes everywhere.
    command.args(how).env("CARGO_ENCODED_RUSTFLAGS", same_paths(project)?.join("\u{1f}"));
    run(&mut command)
}

/// Flags by which the module names its source without saying where on this machine it lies.
fn same_paths(project: &Project) -> Outcome<Vec<String>> {
    let sysroot = project.command("rustc").args(["--print", "sysroot"]).output()?.stdout;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot).trim());
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    // The folder of a registry is named after the address that it was reached by, which may be a mirror's.
    let registries = home.into_iter().filter_map(|home| home.join("registry/src").read_dir().ok());
    let registries = registries.flatten().flatten().map(|entry| (entry.path(), "crates"));
    // The last that fits counts.
    let places = [(sysroot, "rust"), (project.root.clone(), ""), (project.target.clone(), "target")]
        .into_iter()
        .chain(registries);
    Ok(places.map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())).collect())
}

fn bind(project: &Project, profile: Profile, folder: &Path) -> Outcome {
    let release = profile == Profile::Release;
    let built = if release { "release" } else { "debug" };
    let module = project.target.join(TARGET).join(built).join("ehic_estimator.wasm");
    Bindgen::new()
        .input_path(module)
        .web(true)?
        // The loader names the file, once; the types are written by hand (npm/index.d.ts).
        .omit_default_module_path(true)
        .typescript(false)
        // The loader's way out after a stop: a fresh instance of the same module.
        .reset_state_function(true)
        .remove_name_section(release)
        .remove_producers_section(release)
        .generate(folder)?;
    Ok(())
}

/// Without feature flags: the optimiser reads the module's own list, and with `--all-features` it writes what Node 20
/// and most browsers cannot read.
fn optimise(project: &Project, module: &Path) -> Outcome {
    // The compiler, told to be small, calls what is shorter than its call: put in place up to a size of 10, a call to the
    // module takes an eighth less time and 0.8 kB more. The second pass takes away what that leaves.
    let how = ["-Oz", "--always-inline-max-function-size=10", "-Oz"];
    run(node::tool(project, "wasm-opt").args(how).arg(module).arg("-o").arg(module))
}
