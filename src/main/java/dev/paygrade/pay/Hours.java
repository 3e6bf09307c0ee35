package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The working hours of a year where the text states them: "$31 an hour, 1,950 hours per year". */
final class Hours {
    private static final int FEWEST = 500;
    private static final int MOST = 2_600;

    private Hours() {}

    /** Hours a year, or null if the text does not say; the first statement counts. */
    static @Nullable BigDecimal aYear(Tokens tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.is(i, NUMBER)
                    && tokens.scale(i) == 0
                    && tokens.mantissa(i) >= FEWEST
                    && tokens.mantissa(i) <= MOST
                    && isHours(tokens, i + 1)
                    && isAYear(tokens, i + 2)) {
                return BigDecimal.valueOf(tokens.mantissa(i));
            }
        }
        return null;
    }

    private static boolean isHours(Tokens tokens, int token) {
        return tokens.is(token, UNIT) && tokens.sense(token).period() == PayPeriod.HOUR;
    }

    private static boolean isAYear(Tokens tokens, int token) {
        int last = token;
        while (last < token + 2 && tokens.is(last, LINK) && !tokens.is(last, PERIOD)) {
            last++;
        }
        return tokens.is(last, last > token ? UNIT | PERIOD : PERIOD)
                && tokens.sense(last).period() == PayPeriod.YEAR;
    }
}
