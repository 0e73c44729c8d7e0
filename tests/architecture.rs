//! What must never be, read off the sources: see the table in `src/lib.rs`.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers from the bottom up; a file may name modules of lower layers and of its own module only.
const LAYERS: &[&[&str]] = &[
    &["kernels"],
    &["error", "order", "blocks"],
    &["labels"],
    &["json"],
    &["time", "matcher", "cost"],
    &["calendar"],
    &["tree", "hits", "feed", "store", "relay"],
    &["image"],
    &["query"],
    &["dialect", "expose"],
    &["export"],
    &["engine"],
    &["http"],
    &["socket"],
    &["kept"],
    &["js"],
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// (module, path, code without comments) of every source file but the map itself.
fn sources() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&root, &mut found);
    found.retain(|path| path.parent() != Some(&root) || !path.ends_with("lib.rs"));
    assert!(found.len() > 30, "the sources were not found");
    let read = |path: PathBuf| {
        let first = path.strip_prefix(&root).unwrap().components().next().unwrap();
        let module = first.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap()).collect();
        (module, path, code.join("\n"))
    };
    found.into_iter().map(read).collect()
}

fn layer(module: &str) -> usize {
    LAYERS.iter().position(|layer| layer.contains(&module)).unwrap_or_else(|| panic!("{module} is in no layer"))
}

/// The modules of this crate that a piece of code names.
fn named(code: &str) -> Vec<String> {
    let after = |(at, root): (usize, &str)| {
        let rest = &code[at + root.len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap().split(',').map(|name| name.trim()).collect(),
            None => vec![rest],
        };
        let ident = |name: &str| name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        names.into_iter().map(ident).collect::<Vec<_>>()
    };
    // the edge is a crate of its own, and names this one from outside
    let roots = code.match_indices("crate::").chain(code.match_indices("pulsetree::"));
    roots.flat_map(after).filter(|name| name.starts_with(char::is_lowercase)).collect()
}

#[test]
fn arrows_point_down_only() {
    for (module, path, code) in sources() {
        for other in named(&code) {
            let allowed = other == module || layer(&other) < layer(&module);
            assert!(allowed, "{} ({module}) imports {other}", path.display());
        }
    }
}

#[test]
fn each_room_shows_itself() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let head = |room: &str| match room {
        "kernels" => root.join("kernels/lib.rs"),
        _ => Some(root.join(room).join("mod.rs"))
            .filter(|path| path.exists())
            .unwrap_or_else(|| root.join(format!("{room}.rs"))),
    };
    // `js` has no Rust to call, `order` is the kernels'.
    for room in LAYERS.iter().copied().flatten().filter(|room| !["js", "order"].contains(room)) {
        let text = fs::read_to_string(head(room)).unwrap();
        assert!(text.contains("\n//! use pulsetree"), "{room} has no compiled example");
    }
}

#[test]
fn what_must_never_be_named() {
    let never: &[(&str, &[&str])] = &[
        ("wasm_bindgen", &["js"]),
        ("js_sys", &["js"]),
        ("web_sys", &["js"]),
        ("std::fs", &[]),
        ("std::env", &[]),
        ("SystemTime", &[]),
        ("Instant::now", &[]),
        ("getrandom", &[]),
        ("RandomState", &[]),
        ("unsafe ", &["kernels"]),
        ("println!", &[]),
        ("dbg!", &[]),
    ];
    for (module, path, code) in sources() {
        for (name, only) in never {
            let allowed = only.contains(&module.as_str()) || !code.contains(name);
            assert!(allowed, "{} names {name}", path.display());
        }
    }
}

#[test]
fn questions_hold_no_mutable_state() {
    for (module, path, code) in sources() {
        if ["image", "query", "dialect", "expose"].contains(&module.as_str()) {
            for state in ["Store", "Tree", "Hits", "Feed"] {
                assert!(!code.contains(&format!("&mut {state}")), "{} may write {state}", path.display());
            }
        }
    }
}

#[test]
fn files_stay_readable() {
    for (_, path, code) in sources() {
        let lines = code.lines().filter(|line| !line.trim().is_empty()).count();
        assert!(lines <= 400, "{} has {lines} lines of code", path.display());
    }
}
