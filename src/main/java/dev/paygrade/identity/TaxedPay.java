package dev.paygrade.identity;

import java.util.Set;
import java.util.regex.Pattern;

/** Pay to which a tax on sales is added, as only those who send a bill are paid: "130 PLN/h netto + VAT". */
final class TaxedPay {
    private static final Pattern TAX = Pattern.compile(
            "(?:\\+|plus|excl\\.?|exkl\\.?|excluding|zzgl\\.?|hors|ex)\\s?(?:VAT|BTW|GST|TVA|USt|MwSt|MWST|IVA|DPH|moms|HT)\\b");

    private TaxedPay() {}

    /** Either word for such a contract, since ads take one for the other; none if the pay says nothing of a tax. */
    static Set<String> contracts(String pay) {
        return TAX.matcher(pay).find() ? Set.of("b2b", "contract") : Set.of();
    }
}
