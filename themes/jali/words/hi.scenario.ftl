# What role-plays say in Hindi.

js-you = आप
js-you-said = आपने कहा:
js-you-say = आप क्या कहेंगे?
js-you-go-on = आप आगे बढ़ते हैं
js-say-it = कहें
js-take-back = वापस लें
js-error-say = पहले चुनें कि आप क्या कहेंगे
js-tried-before = पहले आज़माया
js-so-far = अब तक क्या हुआ
js-log-label = बातचीत
js-meters-label = स्थिति
js-step-of = कदम { $n }, करीब { $total } में से
js-meter-up = { $level }, बढ़ रहा है
js-meter-down = { $level }, घट रहा है
js-meter-value = 100 में से { $n }
js-meter-enough = काफ़ी: { $n } चाहिए थे
js-meter-short = { $n } चाहिए थे
js-meter-moved = { $name } { $by }, अब { $now }
js-outcome-passed = पास
js-outcome-failed = अभी पास नहीं
js-outcome-ended = समाप्त
js-outcome-at = { $n ->
    [1] एक बार चुनने के बाद आप यहाँ पहुँचे: { $title }
   *[other] { $n } बार चुनने के बाद आप यहाँ पहुँचे: { $title }
}
js-start-again = फिर शुरू करें
js-your-way = आपका रास्ता
js-map-words = नक्शा: आपके रास्ते में { $total } में से { $n } दृश्य आए। नीचे यह शब्दों में है।
js-map-legend = भरा हुआ: जहाँ आप थे। तारा: एक अंत। चौकोर: वह अंत जहाँ बात नहीं बनी।
js-not-met = जो दृश्य आपके रास्ते में नहीं आए: { $scenes }
js-try-the-other = दूसरा रास्ता आज़माएँ
js-try-another = कोई और रास्ता आज़माएँ
js-at-scene = यहाँ: { $title }
js-ways-tried = { $total } में से { $n } आज़माए
js-best-way = एक रास्ता जो बहुत अच्छा चलता है
js-best-why = सभी रास्तों में यह सबसे ऊँचे अंकों पर खत्म होता है। अच्छा रास्ता सिर्फ़ यही नहीं है।
js-best-is-yours = कोई रास्ता आपके रास्ते से बेहतर नहीं खत्म होता।
