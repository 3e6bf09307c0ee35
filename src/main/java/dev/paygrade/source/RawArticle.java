package dev.paygrade.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that compares two roles, as read.
 *
 * @param title its heading
 * @param published the day it states, or null
 * @param readingMinutes the reading time it states, or null
 * @param roles the two roles compared, in the order of the heading; empty when the heading names none
 * @param sections in order
 * @param salaryRoles roles of its "Salary Insights" links, in order
 * @param related its "Related articles"
 */
public record RawArticle(
        URI uri,
        String title,
        @Nullable LocalDate published,
        @Nullable Integer readingMinutes,
        List<String> roles,
        List<Section> sections,
        List<String> salaryRoles,
        List<Link> related) {
    public RawArticle {
        roles = List.copyOf(roles);
        sections = List.copyOf(sections);
        salaryRoles = List.copyOf(salaryRoles);
        related = List.copyOf(related);
    }

    /**
     * A section, or the part of it that is about one role.
     *
     * @param heading such as {@code Required Skills}
     * @param role the role under whose sub-heading this stands, or null
     * @param paragraphs running text
     * @param points bullet or numbered points, without their marks
     */
    public record Section(String heading, @Nullable String role, List<String> paragraphs, List<String> points) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            points = List.copyOf(points);
        }
    }

    /** A link by its text; the address is null where only the text is known. */
    public record Link(String text, @Nullable URI uri) {}
}
