package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is read in ads and named by us: degrees, years, benefits and industries. */
@MessageBundle("terms")
public interface TermsMessages {

    @Message("No degree required")
    String noDegree();

    @Message("Secondary school")
    String secondary();

    @Message("Vocational training")
    String vocational();

    @Message("Associate degree")
    String associate();

    @Message("Bachelor's degree")
    String bachelor();

    @Message("Master's degree")
    String master();

    @Message("Doctorate")
    String doctorate();

    @Message("Degree")
    String degree();

    @Message("or")
    String or();

    @Message("{degrees}, or the equivalent")
    String orEqual(String degrees);

    @Message("preferred: {degrees}")
    String preferred(String degrees);

    @Message("up to {n} {#if n == '1'}year{#else}years{/if}")
    String yearsUpTo(String n);

    @Message("{n} {#if n == '1'}year{#else}years{/if} or more")
    String yearsFrom(String n);

    @Message("{n} {#if n == '1'}year{#else}years{/if}")
    String years(String n);

    @Message("{min} to {max} years")
    String yearsRange(String min, String max);
}
