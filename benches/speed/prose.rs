//! Sentences of three languages, put together by a chance that always falls the same way.

/// Numbers that look random and depend on nothing but what they begin with.
pub struct Chance(u64);

impl Chance {
    /// The chance of one lesson.
    pub fn of(course: usize, lesson: usize) -> Self {
        Self((course as u64) << 32 | lesson as u64)
    }

    /// A number below `end` (splitmix64, <https://prng.di.unimi.it/splitmix64.c>).
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    /// One of a list.
    pub fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

/// The words of one language.
pub struct Bank {
    /// Its tag.
    pub lang: &'static str,
    /// What courses are about.
    pub topics: &'static [&'static str],
    /// Headings of sections.
    pub headings: &'static [&'static str],
    /// Heads of a table's columns.
    pub columns: [&'static str; 3],
    /// A word for a note.
    pub note: &'static str,
    /// What an image shows.
    pub figure: &'static str,
    who: &'static [&'static str],
    what: &'static [&'static str],
    when: &'static [&'static str],
    /// Sentences with places for who `@`, what `#` and when `$`.
    sentences: &'static [&'static str],
}

impl Bank {
    /// A sentence.
    pub fn sentence(&self, chance: &mut Chance) -> String {
        let mut out = String::new();
        for letter in chance.pick(self.sentences).chars() {
            match letter {
                '@' => out += chance.pick(self.who),
                '#' => out += chance.pick(self.what),
                '$' => out += chance.pick(self.when),
                _ => out.push(letter),
            }
        }
        out
    }

    /// A few words for a cell of a table.
    pub fn words(&self, chance: &mut Chance) -> String {
        format!("{} {}", chance.pick(self.what), chance.pick(self.when))
    }
}

/// The language of a course: one in ten is in Hindi, one in Urdu.
pub fn bank(course: usize) -> &'static Bank {
    match course % 10 {
        6 => &HINDI,
        8 => &URDU,
        _ => &ENGLISH,
    }
}

static ENGLISH: Bank = Bank {
    lang: "en",
    topics: &["Manual handling", "Fire safety", "Data protection", "Food hygiene", "Customer care", "Lone working"],
    headings: &[
        "Why it matters",
        "Before you begin",
        "Step by step",
        "What good looks like",
        "Signs of trouble",
        "A short case",
        "Who does what",
        "Keeping a record",
        "If you are unsure",
        "Practise it",
    ],
    columns: ["Step", "Who", "When"],
    note: "Remember",
    figure: "Layout of the area",
    who: &[
        "the shift supervisor",
        "a new starter",
        "the night team",
        "the duty manager",
        "a trained first aider",
        "the help desk",
    ],
    what: &[
        "the isolation switch",
        "the visitor log",
        "a damaged pallet",
        "the fire panel",
        "the handover note",
        "a spill kit",
    ],
    when: &[
        "before the shift starts",
        "within one working day",
        "at the end of every week",
        "after each delivery",
        "twice a month",
    ],
    sentences: &[
        "In this lesson @ learns how to check # $.",
        "You should record # $, even when @ is not present.",
        "If # is missing, tell @ $ and *do not* continue alone.",
        "The procedure asks you to look at # and then to sign for it $.",
        "Allow **twelve minutes** for this step; rushing it is the most common cause of rework.",
        "When @ asks why, explain that a small fault that nobody wrote down is the usual start of a large one.",
        "Nobody expects you to know every answer, but everybody expects you to inspect # and ask.",
        "Last year @ found # in the wrong place and avoided an accident by choosing to stop.",
        "Where two instructions disagree, follow the stricter one and report # $.",
        "The `status` field must read *open* until @ has signed $.",
        "Think of a day when # was left open: who noticed, and what did they do?",
        "Only @ may move #; everyone else should wait & watch.",
    ],
};

static HINDI: Bank = Bank {
    lang: "hi",
    topics: &["अग्नि सुरक्षा", "भार उठाना", "डेटा सुरक्षा", "खाद्य स्वच्छता"],
    headings: &[
        "यह क्यों ज़रूरी है",
        "शुरू करने से पहले",
        "चरण दर चरण",
        "खतरे के संकेत",
        "एक छोटा प्रसंग",
        "कौन क्या करता है",
        "अभ्यास करें",
    ],
    columns: ["चरण", "कौन", "कब"],
    note: "याद रखें",
    figure: "क्षेत्र का नक्शा",
    who: &["पर्यवेक्षक", "नया कर्मचारी", "रात की टीम", "सुरक्षा प्रतिनिधि", "आपका प्रबंधक"],
    what: &["आपातकालीन स्विच", "आगंतुक रजिस्टर", "अग्निशामक यंत्र", "दुर्घटना प्रपत्र", "निकासी का नक्शा"],
    when: &["काम शुरू होने से पहले", "एक दिन के भीतर", "हर सप्ताह के अंत में", "हर डिलीवरी के बाद"],
    sentences: &[
        "इस पाठ में @ सीखता है कि # के साथ जाँच करना क्यों ज़रूरी है।",
        "आपको $ # देखना चाहिए, चाहे @ उपस्थित न हो।",
        "इस चरण के लिए **बारह मिनट** का समय रखें और जल्दबाज़ी न करें।",
        "यदि # नहीं मिलता तो $ @ को बताएँ और *अकेले आगे न बढ़ें*।",
        "अभ्यास के बाद अपने उत्तर की तुलना @ के उत्तर से करें।",
        "पिछले वर्ष @ ने # देखकर एक दुर्घटना टाली थी।",
    ],
};

static URDU: Bank = Bank {
    lang: "ur",
    topics: &["آگ سے حفاظت", "بوجھ اٹھانا", "ڈیٹا کا تحفظ", "خوراک کی صفائی"],
    headings: &[
        "یہ کیوں ضروری ہے",
        "شروع کرنے سے پہلے",
        "قدم بہ قدم",
        "خطرے کی علامات",
        "ایک مختصر واقعہ",
        "کون کیا کرتا ہے",
        "مشق کریں",
    ],
    columns: ["مرحلہ", "کون", "کب"],
    note: "یاد رکھیں",
    figure: "علاقے کا نقشہ",
    who: &["نگران", "نیا ملازم", "رات کی ٹیم", "حفاظتی نمائندہ", "آپ کا مینیجر"],
    what: &["ہنگامی سوئچ", "مہمانوں کا رجسٹر", "آگ بجھانے کا آلہ", "حادثے کا فارم", "انخلا کا نقشہ"],
    when: &["کام شروع ہونے سے پہلے", "ایک دن کے اندر", "ہر ہفتے کے آخر میں", "ہر ترسیل کے بعد"],
    sentences: &[
        "اس سبق میں @ سیکھتا ہے کہ # کو جانچنا کیوں ضروری ہے۔",
        "آپ کو $ # دیکھنا چاہیے، چاہے @ موجود نہ ہو۔",
        "اس مرحلے کے لیے **بارہ منٹ** کا وقت رکھیں اور جلدی نہ کریں۔",
        "اگر # نہ ملے تو $ @ کو بتائیں اور *اکیلے آگے نہ بڑھیں*۔",
        "مشق کے بعد اپنے جواب کا موازنہ @ کے جواب سے کریں۔",
        "پچھلے سال @ نے # دیکھ کر ایک حادثہ روکا تھا۔",
    ],
};
