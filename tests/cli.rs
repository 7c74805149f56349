//! The command line from outside: what each order prints, how it ends, and what it leaves on disk.
//!
//! Most of it stands in transcripts beside this file's modules (`tests/cli/*.txt`), which
//! read like a terminal; see `tests/cli/transcript.rs` for their form.

// helper functions of tests may fail loudly
#![allow(clippy::expect_used, clippy::panic)]

#[path = "cli/closing.rs"]
mod closing;
#[path = "cli/making.rs"]
mod making;
#[path = "cli/serving.rs"]
mod serving;
#[path = "cli/transcript.rs"]
mod transcript;

macro_rules! transcripts {
    ($($name:ident)*) => {
        $(#[test] fn $name() { transcript::run(stringify!($name)) })*

        #[test]
        fn every_transcript_is_run() {
            let known = [$(stringify!($name)),*];
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
            for entry in std::fs::read_dir(folder).expect("a folder") {
                let name = entry.expect("an entry").file_name().to_string_lossy().replace('-', "_");
                if let Some(name) = name.strip_suffix(".txt") {
                    assert!(known.contains(&name), "{name} is run by nobody");
                }
            }
        }
    };
}

transcripts! {
    a_good_site_is_built_and_then_left_alone
    a_site_with_an_error_is_not_built_and_the_last_output_stays
    warnings_fail_only_where_strict_is_asked
    a_folder_without_lyceum_yaml_is_no_site
    problems_are_printed_in_three_forms
    settings_that_cannot_be_read_are_told_with_their_place
    files_that_are_no_text_are_told
    names_that_cannot_be_are_told
    links_and_images_that_lead_nowhere_are_told
    a_quiz_without_a_right_answer_is_told
    an_output_that_is_not_ours_is_never_touched
    drafts_are_built_only_when_asked_for
    unusable_arguments_end_with_2
    help_begins_with_what_to_type_first
    explain_knows_every_code_and_its_neighbours
    stats_count_what_there_is_to_learn
    translations_are_made_followed_and_brought_up_to_date
    new_makes_what_passes_check
    new_overwrites_nothing_and_says_what_to_do_instead
    fix_gives_an_id_and_indents_feedback
    fix_leaves_alone_what_it_does_not_understand
    ids_last_through_edits_and_the_build_says_so
    a_lock_in_two_versions_is_joined
    record_show_joins_pages_that_go_on_for_others
    record_show_lists_certificates_with_their_codes
    record_show_tells_what_a_learner_did
    record_merge_joins_copies_of_one_record
    record_check_tells_damage_with_its_lines
    record_locked_opens_with_its_passphrase
}
