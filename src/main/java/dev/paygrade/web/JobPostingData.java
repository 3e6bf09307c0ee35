package dev.paygrade.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paygrade.pay.PayKind;
import dev.paygrade.place.Countries;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.PostingDetail;
import dev.paygrade.search.PostingItem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A posting as schema.org {@code JobPosting}, for search engines: only what the page shows, and only what the ad says.
 * Pay is a {@code baseSalary} only if the employer states it as base pay; an estimate never is.
 */
final class JobPostingData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JobPostingData() {}

    /** The JSON for a script element: nothing in it ends the element, whatever the ad contains. */
    static String of(PostingItem item, PostingDetail detail, String address) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "JobPosting");
        data.put("title", item.title());
        data.put("url", address);
        put(data, "description", detail.description());
        put(data, "datePosted", item.postedStated() ? day(item.postedAt()) : null);
        put(data, "validThrough", detail.validThrough() == null ? null : day(detail.validThrough()));
        if (item.company() != null) {
            data.put(
                    "hiringOrganization",
                    typed("Organization", "name", item.company().name()));
        }
        put(data, "employmentType", item.employmentTypes());
        put(
                data,
                "jobLocation",
                item.places().stream().map(JobPostingData::place).toList());
        if (item.workMode() == WorkMode.REMOTE) {
            data.put("jobLocationType", "TELECOMMUTE");
            put(data, "applicantLocationRequirements", homes(item));
        }
        put(data, "baseSalary", salary(item.pay()));
        put(data, "skills", item.skills());
        put(data, "identifier", identifier(item, detail));
        data.put("directApply", false);
        try {
            return JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and lists are always JSON", e);
        }
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            data.put(name, value);
        }
    }

    private static Map<String, Object> typed(String type, String name, Object value) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put(name, value);
        return thing;
    }

    private static String day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        put(address, "addressLocality", place.city());
        put(address, "addressRegion", place.region());
        put(address, "addressCountry", place.country());
        return typed("Place", "address", address);
    }

    /** Search engines know countries and no wider regions: a region stands for its countries, the world for none. */
    private static List<Map<String, Object>> homes(PostingItem item) {
        List<String> countries = new ArrayList<>(item.eligibleCountries());
        item.eligibleRegions().stream()
                .filter(region -> !region.equals("WORLD"))
                .forEach(region -> countries.addAll(Countries.members(region)));
        return countries.stream()
                .distinct()
                .filter(country -> !item.excludedCountries().contains(country))
                .map(Countries::name)
                .filter(name -> name != null)
                .map(name -> typed("Country", "name", name))
                .toList();
    }

    private static @Nullable Map<String, Object> salary(PostingItem.@Nullable Pay pay) {
        if (pay == null || pay.kind() != PayKind.BASE || pay.currency() == null || pay.period() == null) {
            return null;
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@type", "QuantitativeValue");
        put(value, "minValue", pay.min());
        put(value, "maxValue", pay.max());
        value.put("unitText", pay.period().name());
        Map<String, Object> amount = typed("MonetaryAmount", "currency", pay.currency());
        amount.put("value", value);
        return amount;
    }

    private static @Nullable Map<String, Object> identifier(PostingItem item, PostingDetail detail) {
        if (detail.requisition() == null) {
            return null;
        }
        Map<String, Object> identifier = new LinkedHashMap<>();
        identifier.put("@type", "PropertyValue");
        put(identifier, "name", item.company() == null ? null : item.company().name());
        identifier.put("value", detail.requisition());
        return identifier;
    }
}
