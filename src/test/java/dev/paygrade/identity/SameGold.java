package dev.paygrade.identity;

import dev.paygrade.employment.EmploymentTypeReader;
import dev.paygrade.level.LevelReader;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.pay.PayReader;
import dev.paygrade.pay.ShippedFxRates;
import dev.paygrade.place.PlaceReader;
import dev.paygrade.role.RoleReader;
import dev.paygrade.skill.DescriptionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * The labelled pairs: label, first ad, second ad; an ad is title, company, location, pay, address, source and
 * description between {@code ¦}; a fourth column says why; in the second ad {@code =} stands for what the first says.
 */
public record SameGold(int line, String round, boolean same, Ad a, Ad b) {
    static final Instant READ_AT = Instant.parse("2026-09-01T00:00:00Z");
    static final OpeningReader READER = new OpeningReader(new Normaliser(
            RoleReader.create(),
            new LevelReader(),
            new EmploymentTypeReader(),
            new PlaceReader(),
            new DescriptionReader(),
            new PayReader(),
            new ShippedFxRates()));

    public static List<SameGold> all() {
        try (InputStream in = SameGold.class.getResourceAsStream("/gold/same.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<SameGold> pairs = new java.util.ArrayList<>();
            String round = "";
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.startsWith("# round")) {
                    round = line.substring(2, line.indexOf(' ', 8));
                }
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t");
                if (cells.length != 3 && cells.length != 4) {
                    throw new IllegalStateException("line " + (i + 1));
                }
                String[] none = {};
                String[] a = fields(cells[1], none);
                pairs.add(new SameGold(i + 1, round, cells[0].equals("same"), ad(a), ad(fields(cells[2], a))));
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] fields(String cell, String[] first) {
        String[] fields = new String[7];
        String[] written = cell.split("¦", -1);
        for (int i = 0; i < 7; i++) {
            String field = i < written.length ? written[i].strip() : "";
            fields[i] = field.equals("=") ? first[i] : field.isEmpty() ? null : field.replace("\\n", "\n");
        }
        return fields;
    }

    private static Ad ad(String[] f) {
        return new Ad(f[0], f[1], f[2], f[3], f[4], f[5], f[6]);
    }

    public Verdict verdict() {
        return Sameness.compare(READER.read(a, READ_AT), READER.read(b, READ_AT));
    }
}
