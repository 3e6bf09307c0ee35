package dev.paygrade.search.index;

/** Pay of each posting as whole numbers; any of them may be {@link SparseInts#NONE}. */
final class Figures {
    private final SparseInts usd;
    private final SparseInts low;
    private final Echo annual;
    private final Echo high;

    Figures(int capacity) {
        usd = new SparseInts(capacity);
        low = new SparseInts(capacity);
        annual = new Echo(usd, capacity);
        high = new Echo(usd, capacity);
    }

    void add(int annual, int usd, int low, int high) {
        this.usd.add(usd);
        this.low.add(low);
        this.annual.add(annual, usd);
        this.high.add(high, usd);
    }

    void add(Figures from, int at) {
        add(from.annual(at), from.usd(at), from.low(at), from.high(at));
    }

    Figures trim() {
        usd.trim();
        low.trim();
        annual.trim();
        high.trim();
        return this;
    }

    /** The most that the ad states, a year in its own currency. */
    int annual(int at) {
        return annual.get(at);
    }

    /** The same in US dollars. */
    int usd(int at) {
        return usd.get(at);
    }

    /** The low of the range that statistics count, in US dollars a year. */
    int low(int at) {
        return low.get(at);
    }

    /** The high of that range. */
    int high(int at) {
        return high.get(at);
    }
}
