package dev.paygrade.search.index;

import dev.paygrade.search.Facet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.taxonomy.FastTaxonomyFacetCounts;
import org.apache.lucene.facet.taxonomy.directory.DirectoryTaxonomyReader;
import org.apache.lucene.facet.taxonomy.directory.DirectoryTaxonomyWriter;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The same postings in Lucene, in one segment, searched by one thread. Facets are counted either from sorted doc values
 * or from a taxonomy; each facet has a field of its own, so that only those asked for are read.
 */
final class LucenePeer implements AutoCloseable {
    private static final int VALUES = 60;
    private final FacetsConfig config = new FacetsConfig();
    private final Map<Facet, SortedSetDocValuesReaderState> states = new EnumMap<>(Facet.class);
    private final Directory directory;
    private final Directory words;
    private final DirectoryReader reader;
    private final DirectoryTaxonomyReader taxonomy;
    private final IndexSearcher searcher;

    LucenePeer(Path folder, Snapshot snapshot) throws IOException {
        directory = new MMapDirectory(folder.resolve("lucene"));
        words = new MMapDirectory(folder.resolve("lucene-words"));
        for (Facet facet : SearchBench.FACETS) {
            config.setIndexFieldName(sorted(facet), "sorted_" + facet);
            config.setIndexFieldName(facet.name(), "taxonomy_" + facet);
            config.setMultiValued(sorted(facet), facet == Facet.COUNTRY);
            config.setMultiValued(facet.name(), facet == Facet.COUNTRY);
        }
        IndexWriterConfig writing = new IndexWriterConfig().setRAMBufferSizeMB(256);
        try (IndexWriter writer = new IndexWriter(directory, writing);
                DirectoryTaxonomyWriter taxonomyWriter = new DirectoryTaxonomyWriter(words)) {
            write(snapshot, writer, taxonomyWriter);
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        taxonomy = new DirectoryTaxonomyReader(words);
        searcher = new IndexSearcher(reader);
        for (Facet facet : SearchBench.FACETS) {
            states.put(facet, new DefaultSortedSetDocValuesReaderState(reader, "sorted_" + facet, config));
        }
    }

    private static String sorted(Facet facet) {
        return "S" + facet;
    }

    private void write(Snapshot snapshot, IndexWriter writer, DirectoryTaxonomyWriter taxonomyWriter)
            throws IOException {
        Map<Integer, String[]> above = new HashMap<>();
        snapshot.descendants().forEach((slug, below) -> {
            for (int role : below) {
                above.merge(role, new String[] {slug}, (a, b) -> java.util.stream.Stream.of(a, b)
                        .flatMap(java.util.Arrays::stream)
                        .toArray(String[]::new));
            }
        });
        Segment segment = snapshot.old().segment();
        Vocabulary vocabulary = segment.vocabulary;
        for (int at = 0; at < segment.size; at++) {
            Document document = new Document();
            for (Facet facet : Facet.values()) {
                Column column = Column.of(facet);
                int[] members = column.kind == Column.Kind.MANY
                        ? segment.skills.get(at)
                        : vocabulary.members(column, segment.code(column, at));
                for (int value : members) {
                    String word = vocabulary.words(column).word(value);
                    if (SearchBench.FACETS.contains(facet)) {
                        document.add(new SortedSetDocValuesFacetField(sorted(facet), word));
                        document.add(new FacetField(facet.name(), word));
                    }
                    for (String term : facet == Facet.ROLE ? above.get(value) : new String[] {word}) {
                        document.add(new StringField(facet.parameter(), term, Field.Store.NO));
                    }
                }
            }
            for (int flag : vocabulary.members(Column.FLAG, segment.code(Column.FLAG, at))) {
                document.add(new StringField("flag", vocabulary.words(Column.FLAG).word(flag), Field.Store.NO));
            }
            writer.addDocument(config.build(taxonomyWriter, document));
        }
    }

    private ConstantScoreQuery query(Drawn drawn, @Nullable Facet except) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term("flag", "OPEN")), BooleanClause.Occur.FILTER);
        drawn.wanted().forEach((facet, values) -> {
            if (facet != except) {
                query.add(
                        values.size() == 1
                                ? new TermQuery(new Term(facet.parameter(), values.getFirst()))
                                : new TermInSetQuery(
                                        facet.parameter(),
                                        values.stream().map(BytesRef::new).toList()),
                        BooleanClause.Occur.FILTER);
            }
        });
        if (drawn.featured()) {
            query.add(new TermQuery(new Term("flag", "FEATURED")), BooleanClause.Occur.FILTER);
        }
        if (drawn.payStated()) {
            query.add(new TermQuery(new Term("flag", "STATED")), BooleanClause.Occur.FILTER);
        }
        return new ConstantScoreQuery(query.build());
    }

    /** The most frequent values of every facet that is measured: one search for all but the facets that are wanted themselves. */
    Map<Facet, Map<String, Integer>> counts(Drawn drawn, boolean fromTaxonomy) throws IOException {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        FacetsCollector all = searcher.search(query(drawn, null), new FacetsCollectorManager());
        for (Facet facet : SearchBench.FACETS) {
            FacetsCollector hits = drawn.wanted().containsKey(facet)
                    ? searcher.search(query(drawn, facet), new FacetsCollectorManager())
                    : all;
            Facets facets = fromTaxonomy
                    ? new FastTaxonomyFacetCounts("taxonomy_" + facet, taxonomy, config, hits)
                    : new SortedSetDocValuesFacetCounts(states.get(facet), hits);
            FacetResult top = facets.getTopChildren(VALUES, fromTaxonomy ? facet.name() : sorted(facet));
            Map<String, Integer> values = new LinkedHashMap<>();
            for (LabelAndValue value : top == null ? new LabelAndValue[0] : top.labelValues) {
                values.put(value.label, value.value.intValue());
            }
            counts.put(facet, values);
        }
        return counts;
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable open : List.of(reader, taxonomy, directory, words)) {
            try {
                open.close();
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
