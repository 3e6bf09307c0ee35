package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class AddressReaderTest {
    private static Address read(String url) {
        return Objects.requireNonNull(AddressReader.read(url));
    }

    @Test
    void provesAnAdByItsNumberOnlyWhereTheSiteNumbersAllItsAds() {
        Address one = read("https://jobs.example.net/one-1/jobs/1001");
        assertThat(one.leadsWhere(read("https://jobs.example.net/one-3/jobs/1001")))
                .isTrue();
        assertThat(one.provenBy(read("https://jobs.example.net/one-3/jobs/1001")))
                .isFalse();
        assertThat(one.provenBy(read("http://www.jobs.example.net/one-1/jobs/1001/?utm_source=feed#apply")))
                .isTrue();
        assertThat(read("https://boards.greenhouse.io/acorn/jobs/1001")
                        .provenBy(read("https://acorn.example/careers?gh_jid=1001")))
                .isTrue();
    }

    @Test
    void tellsPortsOfOneHostApart() {
        Address one = read("http://127.0.0.1:8123/jobs/1001");
        assertThat(one.leadsWhere(read("http://127.0.0.1:8124/jobs/1001"))).isFalse();
        assertThat(one.leadsWhere(read("http://127.0.0.1:8123/jobs/1001"))).isTrue();
        assertThat(read("https://acorn.example:443/jobs/1001").provenBy(read("https://acorn.example/jobs/1001")))
                .isTrue();
    }
}
