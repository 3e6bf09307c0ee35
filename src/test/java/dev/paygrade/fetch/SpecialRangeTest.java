package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpecialRangeTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/fetch/addresses.tsv", delimiter = '\t')
    void onlyPublicAddressesAreInNoRange(String address, String isPublic, String why) throws IOException {
        assertThat(SpecialRange.of(bytes(address)) == null).as(why).isEqualTo(isPublic.equals("yes"));
    }

    @Test
    void theCorpusAgrees() throws IOException {
        List<String> lines = Files.readAllLines(Corpus.file("hostile/address_classes.tsv"));

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            String[] fields = line.split("\t");
            assertThat(SpecialRange.of(bytes(fields[0])) == null).isEqualTo(fields[1].equals("ALLOW"));
            assertThat(SpecialRange.of(InetAddress.getByName(fields[0])) == null)
                    .isEqualTo(fields[1].equals("ALLOW"));
        });
    }

    @Test
    void aRangeSaysWhatItIs() throws IOException {
        assertThat(SpecialRange.of(InetAddress.getByName("169.254.169.254")))
                .hasToString("a link-local address (169.254.0.0/16)");
    }

    /** As many bytes as the form has: Java turns an IPv4-mapped address into the IPv4 one. */
    private static byte[] bytes(String address) throws IOException {
        byte[] bytes = InetAddress.getByName(address).getAddress();
        if (address.indexOf(':') < 0 || bytes.length == 16) {
            return bytes;
        }
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        System.arraycopy(bytes, 0, mapped, 12, 4);
        return mapped;
    }
}
