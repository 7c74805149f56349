# What the review says in Urdu.

js-review-card = کارڈ { $n }، کل { $total }
js-review-rail = کارڈ { $n }، کل { $total }۔ { $right ->
    [0] ابھی کوئی یاد نہیں
   *[other] { $right } یاد
}، { $wrong ->
    [0] اب تک کوئی نہیں چھوٹا۔
   *[other] { $wrong } ابھی نہیں۔
}
js-review-next-card = اگلا کارڈ
js-review-skip = ابھی چھوڑیں
js-review-suspend = الگ رکھیں
js-review-suspended = الگ رکھ دیا۔ آپ اسے آخر میں واپس لا سکتے ہیں۔
js-show-answer = جواب دیکھیں
js-review-think = دل میں جواب کہیں، پھر ملائیں۔
js-review-about = تقریباً { $minutes } منٹ
js-review-answer = جواب
js-review-yours = آپ نے جو لکھا
js-review-back-tomorrow = کل دوبارہ آئے گا
js-review-back = { $n } دن میں دوبارہ آئے گا، { $day } کو
js-review-from = یہاں سے:
js-grade-question = آپ کو یہ کتنا یاد تھا؟
js-grade-again = بھول گئے
js-grade-hard = مشکل سے
js-grade-good = ٹھیک
js-grade-easy = آسانی سے
js-grade-days = { $n ->
    [1] کل
   *[other] { $n } دن میں
}
js-review-empty = آج کچھ باقی نہیں
js-review-where-from = سوالوں والے اسباق کے بعد کارڈ یہاں آتے ہیں۔
js-review-next = آگے: { $days }۔
js-review-tomorrow = کل { $n }
js-review-on = { $day } کو { $n }
js-review-backlog = { $n } کارڈ باقی ہیں
js-review-backlog-text = ایک وقت میں { $n } لیں؛ جن کے بھولنے کا امکان زیادہ ہے وہ پہلے آئیں گے۔ یا ہر روز تھوڑے تھوڑے لیں۔
js-review-start = { $n } سے شروع کریں
js-review-spread = { $n } دنوں میں بانٹیں
js-review-spread-done = اگلے دنوں میں بانٹ دیا
js-review-done = آج کے لیے ہو گیا
js-review-stopped = یہاں رکے
js-review-known = { $total } میں سے { $n } یاد۔
js-review-more = { $n } اور کریں
js-review-leave = میری پڑھائی
js-review-aside = { $n } کارڈ الگ رکھے
js-review-resume = واپس لائیں
js-review-resume-card = واپس لائیں: { $name }
js-review-resumed = آپ کی دہرائی میں لوٹ آئے گا
