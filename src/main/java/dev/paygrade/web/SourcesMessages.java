package dev.paygrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of sources. */
@MessageBundle("sources")
public interface SourcesMessages {

    @Message("Sources · Paygrade")
    String title();

    @Message("The boards, articles and applicant-tracking systems that Paygrade reads, and how fresh each is.")
    String description();

    @Message("Sources")
    String heading();

    @Message(
            "What Paygrade reads, and how fresh it is. A source that fails is tried again by itself, ever later, and recovers without help.")
    String lead();

    @Message("Entries of the sources file that were skipped")
    String faults();

    @Message("Source")
    String source();

    @Message("Kind")
    String kind();

    @Message("Last run")
    String lastRun();

    @Message("Read")
    String read();

    @Message("read")
    String readLow();

    @Message("Postings")
    String postings();

    @Message("show")
    String show();

    @Message("those of {source}")
    String showOf(String source);

    @Message("No source yet.")
    String none();

    @Message("Exchange rates")
    String rates();

    @Message("Other currencies are converted at the reference rates of the")
    String ratesOf();

    @Message("European Central Bank")
    String bank();

    @Message("The latest at hand are of")
    String ratesLatest();

    @Message(", read {when}")
    String ratesRead(String when);

    @Message("old")
    String old();

    @Message(
            "Figures that were converted at an old rate say so, and are converted again as soon as later rates are read.")
    String ratesOld();

    @Message("The last read failed:")
    String ratesFailed();

    @Message("Add a real source")
    String real();

    @Message("List the boards to read in a YAML file and start Paygrade with its path:")
    String realHow();

    @Message(
            "As soon as one real source is listed, the sample board is switched off and its postings are taken away, so that made-up pay never stands beside real pay.")
    String realEnd();

    @Message("off")
    String off();

    @Message("not read yet")
    String notRead();

    @Message("never")
    String never();

    @Message("running")
    String running();

    @Message("complete")
    String complete();

    @Message("unchanged")
    String unchanged();

    @Message("partly read")
    String partial();

    @Message("failed")
    String failed();

    @Message("lost")
    String lost();

    @Message("imported file")
    String file();

    @Message("not imported whole yet")
    String fileNot();

    @Message("partly imported")
    String filePartly();

    @Message("imported")
    String fileDone();
}
