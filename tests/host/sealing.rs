//! Sealed files: sealed here and opened with the ordinary `age` command, and the other way round; and why one does not open.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, process};

use turnabout::codec::sealed::{
    Lock, MOST_ADDED, MOST_WORK, Opener, Passphrase, SealError, Strength, is_sealed, new_key, seal, unseal,
};
use turnabout::domain::invitation::{OrganiserKey, PublicKey};
use turnabout::domain::matching::Lanes;
use turnabout::json;
use turnabout::worker::jobs::{Answer, run};
use turnabout::worker::sealing::{Answered, Ask, Part};
use turnabout::worker::session::Session;

const WORDS: &str = "seven quiet lanterns at dusk";

fn passphrase(words: &str) -> Passphrase {
    Passphrase::new(words).unwrap()
}

fn knowing(words: &str) -> Opener {
    Opener::Passphrase(passphrase(words))
}

fn holding(keys: &[&OrganiserKey]) -> Opener {
    Opener::Keys(keys.iter().map(|key| (*key).clone()).collect())
}

/// A file of ours, as long as is asked for at least.
fn file(length: usize) -> Vec<u8> {
    let mut text =
        String::from("{\n  \"format\": \"turnabout\",\n  \"kind\": \"profile\",\n  \"contents\": {\n    \"list\": [\n");
    while text.len() < length {
        text += &format!("      \"line {} of what was said: Zoë asked, 李 answered\",\n", text.len());
    }
    (text + "      \"end\"\n    ]\n  }\n}\n").into_bytes()
}

fn to(key: &OrganiserKey) -> Lock {
    Lock::Key(key.public.clone())
}

/// Where the contents of a sealed file begin.
fn payload(sealed: &[u8]) -> usize {
    let mac = sealed.windows(5).position(|part| part == b"\n--- ").unwrap();
    mac + sealed[mac + 1..].iter().position(|byte| *byte == b'\n').unwrap() + 2
}

#[test]
fn what_is_sealed_opens_to_the_same() {
    let key = new_key();
    for length in [0, 1, 1_000, 65_000, 65_536, 200_000] {
        let plain = file(length);
        let sealed = seal(&plain, &to(&key)).unwrap();
        assert!(is_sealed(&sealed) && !is_sealed(&plain));
        assert!(sealed.len() < plain.len() + MOST_ADDED);
        assert_eq!(unseal(&sealed, &holding(&[&new_key(), &key])), Ok(plain));
    }
    let (nothing, table) = (Vec::new(), b"\xEF\xBB\xBFname\r\nAnna\r\n".to_vec());
    for plain in [nothing, table] {
        let sealed = seal(&plain, &to(&key)).unwrap();
        assert_eq!(unseal(&sealed, &holding(&[&key])), Ok(plain));
    }
    let plain = file(3_000);
    let sealed = seal(&plain, &Lock::Passphrase(passphrase(WORDS))).unwrap();
    assert_eq!(unseal(&sealed, &knowing(&format!(" {WORDS}\n"))), Ok(plain));
}

#[test]
fn nothing_of_the_file_can_be_read_in_what_is_sealed_and_no_two_are_alike() {
    let (key, plain) = (new_key(), file(500));
    let [one, other] = [(); 2].map(|()| seal(&plain, &to(&key)).unwrap());
    assert_ne!(one, other);
    for part in plain.windows(12) {
        assert!(!one.windows(12).any(|sealed| sealed == part));
    }
}

#[test]
fn each_way_to_fail_has_its_own_name() {
    let (key, other, plain) = (new_key(), new_key(), file(2_000));
    let to_key = seal(&plain, &to(&key)).unwrap();
    let to_words = seal(&plain, &Lock::Passphrase(passphrase(WORDS))).unwrap();
    let mut altered = to_key.clone();
    *altered.last_mut().unwrap() ^= 1;
    let cut = &to_key[..to_key.len() - 100];
    assert_eq!(unseal(&to_words, &knowing("seven quiet lanterns at dawn")), Err(SealError::WrongPassphrase));
    assert_eq!(unseal(&to_key, &holding(&[&other])), Err(SealError::WrongKey));
    assert_eq!(unseal(&to_key, &holding(&[])), Err(SealError::WrongKey));
    assert_eq!(
        [cut, &altered].map(|damaged| unseal(damaged, &holding(&[&key]))),
        [const { Err(SealError::Damaged) }; 2]
    );
    assert_eq!(unseal(&to_words, &holding(&[&key])), Err(SealError::NeedsPassphrase));
    assert_eq!(unseal(&to_key, &knowing(WORDS)), Err(SealError::NeedsKey));
    assert_eq!(unseal(&plain, &holding(&[&key])), Err(SealError::NotSealed));
    assert_eq!(unseal(b"", &holding(&[&key])), Err(SealError::NotSealed));
    let later = [b"age-encryption.org/v2".as_slice(), &to_key[21..]].concat();
    assert_eq!(unseal(&later, &holding(&[&key])), Err(SealError::Newer));
    let nobody = Lock::Key(PublicKey::new("age1nobody"));
    assert_eq!(seal(&plain, &nobody), Err(SealError::NoSuchKey));
    // A passphrase file is told apart in the same way.
    assert_eq!(unseal(&to_words[..to_words.len() - 1], &knowing(WORDS)), Err(SealError::Damaged));
}

#[test]
fn wherever_a_file_is_cut_or_changed_it_is_damaged() {
    let key = new_key();
    let is_damaged = |sealed: &[u8]| unseal(sealed, &holding(&[&key])) == Err(SealError::Damaged);
    for plain in [file(700), file(150_000), b"\xEF\xBB\xBFname,team\r\nAnna,Sales\r\n".to_vec()] {
        let sealed = seal(&plain, &to(&key)).unwrap();
        let start = payload(&sealed);
        let steps = if sealed.len() < 5_000 { 1 } else { 1_009 };
        // From the first byte by which a sealed file is known, to the last but one.
        let part = start + 16 + 65_536 + 16;
        for length in (19..sealed.len()).step_by(steps).chain([start, start + 16, part, sealed.len() - 1]) {
            assert!(length >= sealed.len() || is_damaged(&sealed[..length]), "{length} of {} bytes", sealed.len());
        }
        for place in (start..start + 16).chain((start + 16..sealed.len()).step_by(steps)) {
            let mut altered = sealed.clone();
            altered[place] ^= 0x10;
            assert!(is_damaged(&altered), "at {place} of {}", sealed.len());
        }
        assert!(is_damaged(&[&sealed[..], b"and more"].concat()));
    }
}

#[test]
fn no_change_to_the_head_opens_the_file_or_brings_a_panic() {
    let key = new_key();
    let sealed = seal(&file(100), &to(&key)).unwrap();
    for place in 0..payload(&sealed) {
        for bit in [1, 0x20, 0x80] {
            let mut altered = sealed.clone();
            altered[place] ^= bit;
            assert!(unseal(&altered, &holding(&[&key])).is_err(), "at {place}");
        }
    }
    let endless = [b"age-encryption.org/v1\n".as_slice(), &b"-> X\n\n".repeat(50_000)].concat();
    assert_eq!(unseal(&endless, &holding(&[&key])), Err(SealError::Damaged));
}

#[test]
fn a_passphrase_that_costs_too_much_work_is_refused_before_it_is_done() {
    let sealed = seal(&file(100), &Lock::Passphrase(passphrase(WORDS))).unwrap();
    let text = String::from_utf8_lossy(&sealed[..payload(&sealed) - 1]).into_owned();
    let head = text.lines().nth(1).unwrap();
    assert!(head.ends_with(" 17"), "{head}");
    let harder = text.replacen(head, &head.replace(" 17", &format!(" {}", MOST_WORK + 1)), 1);
    let harder = [harder.as_bytes(), &sealed[text.len()..]].concat();
    assert_eq!(unseal(&harder, &knowing(WORDS)), Err(SealError::TooMuchWork));
}

#[test]
fn the_worker_seals_opens_and_makes_keys() {
    // As it goes to the worker and comes back.
    let ask = |ask: Ask, bytes: &[u8]| {
        let job = json::read(&json::write(&Part::Sealing(ask))).unwrap();
        let Answer::Sealing(answered) = run(&mut Session::new(Lanes::PLAIN), job, bytes, &mut |_| {}) else {
            panic!("another answer")
        };
        if matches!(answered, Answered::Bytes(_)) {
            return answered;
        }
        let Part::Sealing(read) = json::read(&json::write(&Answer::Sealing(answered.clone()))).unwrap();
        assert_eq!(read, answered);
        read
    };
    let Answered::Key(key) = ask(Ask::MakeKey, b"") else { panic!("no key") };
    assert!(key.public.as_str().starts_with("age1") && key.secret().starts_with("AGE-SECRET-KEY-1"));
    let Answered::Bytes(sealed) = ask(Ask::Seal { lock: to(&key) }, b"{}\n") else { panic!("not sealed") };
    let opened = ask(Ask::Unseal { opener: holding(&[&key]) }, &sealed);
    assert_eq!(opened, Answered::Bytes(b"{}\n".to_vec()));
    let refused = ask(Ask::Unseal { opener: holding(&[&new_key()]) }, &sealed);
    assert_eq!(refused, Answered::NotSealed(SealError::WrongKey));
}

#[test]
fn no_secret_is_printed_for_debugging() {
    let key = new_key();
    let asks = [Ask::Seal { lock: Lock::Passphrase(passphrase(WORDS)) }, Ask::Unseal { opener: holding(&[&key]) }];
    let printed = format!("{asks:?} {:?}", Answered::Key(key.clone()));
    assert!(!printed.contains("lantern") && !printed.contains("SECRET-KEY"), "{printed}");
}

#[test]
fn the_strength_of_a_passphrase_is_told() {
    for (typed, strength) in [
        ("", Strength::TooShort),
        ("hunter2", Strength::TooShort),
        ("       a       ", Strength::TooShort),
        ("password", Strength::Weak),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength::Weak),
        ("blue kettle 47", Strength::Fair),
        (WORDS, Strength::Strong),
        ("x7Kq93vTmmLp", Strength::Weak),
        ("fGh39sLq02mXz74bNvR81kTyw", Strength::Strong),
    ] {
        assert_eq!(Strength::of(typed), strength, "{typed}");
    }
}

/// The ordinary `age` command in a folder of its own; a word on the test that skips where it is not installed.
struct Age {
    folder: PathBuf,
}

impl Age {
    fn here(test: &str) -> Option<Self> {
        if Command::new("age").arg("--version").stdout(Stdio::null()).status().is_err() {
            println!("skipped: the command age is not installed");
            return None;
        }
        let folder = env::temp_dir().join(format!("turnabout-sealing-{test}-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Some(Self { folder })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn run(&self, arguments: &[&str]) -> bool {
        Command::new("age").args(arguments).current_dir(&self.folder).stderr(Stdio::null()).status().unwrap().success()
    }

    /// As somebody at a keyboard: `age` takes a passphrase from a terminal alone.
    fn typing(&self, command: &str, typed: &str) -> bool {
        let mut terminal = Command::new("script")
            .args(["-qec", command, "/dev/null"])
            .current_dir(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // Dropping it closes it, as somebody who has finished.
        terminal.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        terminal.wait().unwrap().success()
    }
}

impl Drop for Age {
    fn drop(&mut self) {
        // What is left in the folder for temporary files harms nobody.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn the_age_command_opens_what_is_sealed_here() {
    let Some(age) = Age::here("out") else { return };
    let (key, plain) = (new_key(), file(100_000));
    age.put("key.txt", format!("{}\n", key.secret()).as_bytes());
    age.put("to-key.age", &seal(&plain, &to(&key)).unwrap());
    assert!(age.run(&["-d", "-i", "key.txt", "-o", "by-key.json", "to-key.age"]));
    assert_eq!(fs::read(age.path("by-key.json")).unwrap(), plain);

    age.put("to-words.age", &seal(&plain, &Lock::Passphrase(passphrase(WORDS))).unwrap());
    assert!(age.typing("age -d -o by-words.json to-words.age", &format!("{WORDS}\n")));
    assert_eq!(fs::read(age.path("by-words.json")).unwrap(), plain);
    assert!(!age.typing("age -d -o by-other.json to-words.age", "other words\n"));
}

#[test]
fn what_the_age_command_sealed_opens_here() {
    let Some(age) = Age::here("in") else { return };
    let (key, other, plain) = (new_key(), new_key(), file(100_000));
    age.put("plain.json", &plain);
    let (public, second) = (key.public.as_str(), other.public.as_str());
    for arguments in [&["-r", public][..], &["-r", second, "-r", public], &["-a", "-r", public]] {
        let out = ["-o", "sealed.age", "plain.json"];
        assert!(age.run(&[arguments, &out].concat()));
        let sealed = fs::read(age.path("sealed.age")).unwrap();
        assert!(is_sealed(&sealed));
        assert_eq!(unseal(&sealed, &holding(&[&key])).as_ref(), Ok(&plain), "{arguments:?}");
        assert_eq!(unseal(&sealed, &holding(&[&new_key()])), Err(SealError::WrongKey));
        fs::remove_file(age.path("sealed.age")).unwrap();
    }
    assert!(age.run(&["-a", "-r", public, "-o", "letters.age", "plain.json"]));
    let letters = fs::read(age.path("letters.age")).unwrap();
    assert_eq!(unseal(&letters[..letters.len() / 2], &holding(&[&key])), Err(SealError::Damaged));

    assert!(age.typing("age -p -o words.age plain.json", &format!("{WORDS}\n{WORDS}\n")));
    let sealed = fs::read(age.path("words.age")).unwrap();
    assert_eq!(unseal(&sealed, &knowing(WORDS)), Ok(plain));
    assert_eq!(unseal(&sealed, &knowing("other words")), Err(SealError::WrongPassphrase));
}

/// Files that the age command sealed once, in `tests/fixtures/sealed`: they are to open for ever.
#[test]
fn the_files_that_were_kept_open() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sealed");
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    let secret = String::from_utf8(read("coordinator.key")).unwrap();
    let key = OrganiserKey::new(PublicKey::new(""), secret.trim());
    for name in ["profile-ada.age", "profile-ben.age"] {
        let plain = unseal(&read(name), &holding(&[&key])).unwrap();
        assert!(turnabout::codec::files::read(&plain).unwrap().into_profile().is_ok());
    }
    assert!(unseal(&read("pair-words.age"), &knowing("open sesame street")).is_ok());
    assert!(unseal(&read("pair-letters.age"), &knowing("open sesame street")).is_ok());
}
