package dev.paygrade.source.featured;

import dev.paygrade.source.Complaint;
import dev.paygrade.source.RawArticle;
import dev.paygrade.source.RawPosting;
import java.util.List;

/**
 * An article and what is advertised in it.
 *
 * @param blocks how many Featured Job blocks it has, readable or not
 */
record Article(RawArticle article, List<RawPosting> postings, List<Complaint> complaints, int blocks) {}
