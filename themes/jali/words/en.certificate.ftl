# What the pages of certificates say in English.

js-certificate-until-on = valid until { $day }
js-certificate-passed = Passed with { $n }% on { $day }
js-certificate-completed = Completed on { $day }
js-certificate-version = Course version { $version }
js-certificate-code = Code { $code }
js-certificate-so-far-course = Finish everything in this course. So far { $n } of { $total } are done.
js-certificate-so-far-curriculum = Pass every stage. So far { $n } of { $total } are passed.
js-certificate-earned-headline = You have earned it
js-certificate-earned-words = One thing is missing: your name.
js-certificate-naming-headline = Change the name
js-certificate-naming-words = The certificate gets a new code. Prints with the old name keep theirs.
js-certificate-soon-headline = { $n ->
    [0] It expires today
    [one] It expires tomorrow
   *[other] It expires in { $n } days
}
js-certificate-expired-headline = It expired on { $day }
js-certificate-renew-course-tests = { $n ->
    [one] Pass the test again, and a new certificate takes its place.
   *[other] Pass all { $n } tests again, and a new certificate takes its place.
} It will be valid for { $total ->
    [one] 1 month.
   *[other] { $total } months.
}
js-certificate-renew-curriculum-tests = Pass the tests of every stage again, and a new certificate takes its place. It will be valid for { $total ->
    [one] 1 month.
   *[other] { $total } months.
}
js-certificate-renew-none = There is no test that would renew it. Ask your trainer what to do next.
js-certificate-copied = Copied
js-certificate-copy-by-hand = The text is marked. Copy it with your keyboard, or hold it and choose copy.
js-check-fits = They fit together
js-check-fits-words = The code and these words belong together: nothing was mistyped. This does not prove who took the course.
js-check-differs = They do not fit together
js-check-differs-words = Something here differs from what the code was made of. Compare every letter with the certificate: the name, the day, the result, the course version, the code itself.
js-check-other-site = This certificate was made on another site. Check it there.
js-check-missing = Something is missing
js-check-missing-words = Course, name, day and code are needed.
