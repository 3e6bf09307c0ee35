package dev.paygrade.pay;

/** The rules by which pay is read, as the method page lists them. */
public enum PayRule {
    PAY_FIELD("stands in the field for pay, and nothing beside it says that it is other money"),
    PAY_WORD("a word for pay stands right before the amount: \"salary range: $80,000 – $95,000\""),
    PAY_WORD_BEHIND("a word for pay stands right behind the amount: \"£45k base\""),
    PAY_CLAUSE("a word for pay rules the clause in which the amount stands"),
    PAY_AND_EXTRAS("a range with its currency to which equity, a bonus or benefits are added"),
    CURRENCY_AND_PERIOD("an amount with currency and period, in a sentence without a word for other money"),
    PAY_LINE("a range with its currency that fills a line of its own"),
    TITLE("a plausible amount with its currency in the title"),
    PAY_LIST("follows a range that was read, in the same list of zones or levels"),
    ON_TARGET("a word such as OTE or package says that base and variable pay are one sum"),
    YEARLY_BONUS("a yearly or performance bonus with a stated sum"),
    WEIGHED("the words around an amount of money are, taken together, those that stand around pay"),
    SITE_ESTIMATE("the site marks the amount as its own estimate: \"*\" or \"(estimate)\"");

    private final String key;
    private final String explanation;

    PayRule(String explanation) {
        this.key = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        this.explanation = explanation;
    }

    /** Kebab-case name, as evidence carries it. */
    public String key() {
        return key;
    }

    /** One sentence that begins with a verb or a noun and has no full stop. */
    public String explanation() {
        return explanation;
    }
}
