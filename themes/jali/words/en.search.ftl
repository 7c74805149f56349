# What the search says in English.

js-search = Search
js-search-field = Search courses, lessons and questions
js-search-results = What was found
js-search-hint = Type two letters or more. Small mistakes in spelling do no harm.
js-search-loading = Getting ready to search.
js-search-failed = The list to search in could not be loaded. Check the connection, then type again.
js-search-count = { $n ->
    [one] 1 result
   *[other] { $n } results
}
js-search-all = { $n ->
    [one] See the result on a page
   *[other] See all { $n } results
}
js-search-more = Show { $n } more
js-search-none = Nothing found for “{ $query }”.
js-search-near = Did you mean this?
js-search-partly = No page has all of these words. These have the most of them.
js-search-all-courses = See all courses
js-search-group-pages = Courses and lessons
js-search-group-terms = Glossary
js-search-group-questions = Questions
js-search-kind-course = Course
js-search-kind-lesson = Lesson
js-search-kind-curriculum = Plan of courses
js-search-kind-question = Question
js-search-kind-term = Glossary
js-search-reading = Reading lessons: { $n } of { $total } courses so far.
js-search-read = The lessons of { $n } of { $total } courses were looked through.
js-search-lost = { $n ->
    [one] The lessons of 1 course could not be loaded without a connection.
   *[other] The lessons of { $n } courses could not be loaded without a connection.
}
js-search-further = Look through more
js-search-close = Close
js-search-keys = ↑ ↓ choose · Enter opens · Esc closes
