# What is said in English when a record is kept, moved or given.

js-import-plain = Entries of a record, without a name or a day
js-import-nameless = A record, written on { $day }
js-import-whose = Record of { $name }, written on { $day }
js-import-adds = Adds { $n ->
    [0] no answers
    [one] 1 answer
   *[other] { $n } answers
}, { $total ->
    [0] removes none.
    [one] takes back 1 entry that was undone there.
   *[other] takes back { $total } entries that were undone there.
}
js-import-nothing = Everything in this file is here already.
js-import-texts = Texts of your own
js-import-others = Other entries
js-import-known = Here already
js-import-damaged = Damaged, left out
js-import-other-site = This record comes from another site. Its courses may not be here.
js-import-given = This file was made for a trainer. It holds only a part of a record.
js-import-newer = This file was written by a newer version. What is not understood here is kept all the same.
js-import-cut = The end of the file is missing: { $n } of { $total } entries were found.
js-import-changed = The file is not as it was written: { $n } of { $total } entries are intact.
js-import-differing = { $n ->
    [one] One entry says something else than the same entry here. Yours stays.
   *[other] { $n } entries say something else than the same entries here. Yours stay.
}
js-import-add = Add to my record
js-import-leave = Leave it
js-import-done = { $n ->
    [one] 1 entry was added to your record.
   *[other] { $n } entries were added to your record.
}
js-import-unsaved = The entries are on this page, but the browser has no room to keep them. Nothing of yours is lost.
js-import-undone = The import is undone. Your record is as it was, with what you did since.
js-import-last = { $n ->
    [one] 1 entry was added
   *[other] { $n } entries were added
} from a file on { $day }.
js-file-unreadable = The browser could not read this file.
js-file-too-large = This file is too large for a record: over 32 megabytes.
js-file-too-many = This file holds too many entries: over 500 000.
js-file-no-record = This is not the file of a record. Choose one whose name ends in .lyceum.
js-file-passphrase = This passphrase does not open the file.
js-file-too-hard = This file is locked in a way that is not known here.
js-file-no-unpack = This file is packed, and this browser is too old to open it. Open it in a newer browser.
js-file-no-lock = This file is locked, and this page cannot open it: it came over a plain connection. Open this site by an address that begins with https, or from your disk.
js-give-name = The file says that it comes from { $name }.
js-give-nameless = The file names nobody.
js-give-count = It holds { $total ->
    [0] nothing yet.
    [one] 1 entry
   *[other] { $total } entries, { $n } of them answers with what you chose.
}
js-give-done = Lessons done
js-give-results = Results
js-give-certificates = Certificates
js-give-certificate = { $title }: { $name }, { $code }
js-give-texts = What you wrote
js-give-plans = Plans and checklists
js-give-surveys = Surveys
js-forget-question = Erase everything you did in { $title }?
js-forgotten = { $title } is forgotten.
js-finish-look = Look into the folder where this browser puts downloads: { $name } must be there.
