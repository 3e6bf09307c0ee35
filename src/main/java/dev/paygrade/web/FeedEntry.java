package dev.paygrade.web;

import dev.paygrade.search.PostingItem;
import java.time.Instant;
import java.util.StringJoiner;

/**
 * A posting in a feed.
 *
 * @param id its address without the slug, which may change
 * @param title with employer and pay, as a feed reader shows little else
 * @param at when it was first seen here
 */
record FeedEntry(String id, String url, String title, String summary, Instant at) {

    static FeedEntry of(PostingItem item, String id, String url) {
        StringJoiner title = new StringJoiner(" · ").add(item.title());
        if (item.company() != null) {
            title.add(item.company().name());
        }
        PostingItem.Pay stated = item.pay();
        String pay = stated == null ? "" : ItemView.payText(stated);
        if (stated != null && !pay.isEmpty()) {
            title.add(ItemView.estimated(stated) ? pay + " (estimate)" : pay);
        }
        StringJoiner summary = new StringJoiner(" · ");
        String place = ItemView.places(item.places());
        if (!place.isEmpty()) {
            summary.add(place);
        }
        if (item.workMode() != null) {
            summary.add(item.workMode().label());
        }
        String eligibility = ItemView.eligibility(item);
        if (!eligibility.isEmpty()) {
            summary.add("open to " + eligibility.replaceFirst("^from ", ""));
        }
        if (item.level() != null) {
            summary.add(item.level().label());
        }
        item.employmentTypes().forEach(type -> summary.add(ItemView.typeLabel(type)));
        if (pay.isEmpty()) {
            summary.add("pay not stated");
        }
        return new FeedEntry(id, url, title.toString(), summary.toString(), item.firstSeen());
    }
}
