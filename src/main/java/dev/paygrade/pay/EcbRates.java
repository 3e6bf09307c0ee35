package dev.paygrade.pay;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of the European Central Bank's reference rates ({@code eurofxref-daily.xml} and its history). */
public final class EcbRates {
    /** Ten digits keep an annual pay of nine digits exact to the unit. */
    private static final MathContext PRECISION = new MathContext(10);

    private EcbRates() {}

    /**
     * The rates of all days in the file, in its order.
     *
     * @param xml nested {@code Cube} elements: one with {@code time} a day, one with {@code currency} and {@code rate} a
     *     currency; rows that cannot be read are left out
     * @throws IllegalArgumentException if this is no XML or holds no rate at all
     */
    public static List<EcbRate> parse(String xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<EcbRate> rates = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            LocalDate date = null;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT
                        || !reader.getLocalName().equals("Cube")) {
                    continue;
                }
                String time = reader.getAttributeValue(null, "time");
                date = time == null ? date : date(time);
                EcbRate rate = rate(date, reader);
                if (rate != null) {
                    rates.add(rate);
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not the XML of the ECB's rates: " + e.getMessage(), e);
        }
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("no rate found: expected Cube elements with time, currency and rate");
        }
        return rates;
    }

    /**
     * US dollars for one unit of a currency, from two rates of the same day.
     *
     * @param usdPerEuro US dollars for one euro
     * @param perEuro units of the currency for one euro
     */
    public static BigDecimal usd(BigDecimal usdPerEuro, BigDecimal perEuro) {
        return usdPerEuro.divide(perEuro, PRECISION);
    }

    private static @Nullable EcbRate rate(@Nullable LocalDate date, XMLStreamReader reader) {
        String currency = reader.getAttributeValue(null, "currency");
        String rate = reader.getAttributeValue(null, "rate");
        if (date == null || currency == null || rate == null || !currency.matches("[A-Z]{3}")) {
            return null;
        }
        try {
            BigDecimal perEuro = new BigDecimal(rate.strip());
            return perEuro.signum() > 0 ? new EcbRate(date, currency, perEuro) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String time) {
        try {
            return LocalDate.parse(time.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
