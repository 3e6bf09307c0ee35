package dev.paygrade.source.featured;

import dev.paygrade.source.RawArticle.Section;
import dev.paygrade.source.page.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers an article's sections while its lines go by. */
final class Sections {

    private final List<String> roles;
    private final List<Section> finished = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private String heading = "";
    private @Nullable String role;

    Sections(List<String> roles) {
        this.roles = roles;
    }

    void begin(String newHeading) {
        end();
        heading = newHeading;
        role = null;
    }

    void role(String newRole) {
        end();
        role = newRole;
    }

    /** Adds a paragraph or a point; one of the form {@code Role: text} is a part of its own. */
    void add(Line line) {
        boolean point = line.kind() == Line.Kind.POINT;
        String about = role == null ? aboutRole(line.text()) : null;
        if (about == null) {
            (point ? points : paragraphs).add(line.text());
            return;
        }
        end();
        String text = line.text().substring(line.text().indexOf(':') + 1).strip();
        finished.add(new Section(heading, about, point ? List.of() : List.of(text), point ? List.of(text) : List.of()));
    }

    List<Section> finish() {
        end();
        return finished;
    }

    private void end() {
        if (!paragraphs.isEmpty() || !points.isEmpty()) {
            finished.add(new Section(heading, role, paragraphs, points));
            paragraphs.clear();
            points.clear();
        }
    }

    private @Nullable String aboutRole(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return null;
        }
        String name = text.substring(0, colon).strip();
        for (String each : roles) {
            if (name.equalsIgnoreCase(each) || name.equalsIgnoreCase(each + "s")) {
                return each;
            }
        }
        return null;
    }
}
