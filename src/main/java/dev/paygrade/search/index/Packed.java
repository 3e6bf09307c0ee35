package dev.paygrade.search.index;

/** Whole numbers by position, each in as few bytes as its neighbours allow; never changed. */
final class Packed {
    /** Positions that are packed alike. */
    static final int BLOCK = 32;

    /** Moments are told in microseconds, but most boards know seconds only. */
    private static final long[] UNITS = {1_000_000, 1_000, 1};

    private final long[] least;
    private final int[] starts;
    private final byte[] widths;
    private final byte[] units;
    private final byte[] bytes;

    private Packed(int blocks, int held) {
        least = new long[blocks];
        starts = new int[blocks];
        widths = new byte[blocks];
        units = new byte[blocks];
        bytes = new byte[held];
    }

    /** The first {@code size} of these. */
    static Packed of(long[] values, int size) {
        int blocks = (size + BLOCK - 1) / BLOCK;
        int held = 0;
        for (int block = 0; block < blocks; block++) {
            Block packed = Block.of(values, block * BLOCK, Math.min(size, (block + 1) * BLOCK));
            held = Math.addExact(held, BLOCK * packed.width());
        }
        Packed all = new Packed(blocks, held);
        int start = 0;
        for (int block = 0; block < blocks; block++) {
            int from = block * BLOCK;
            int to = Math.min(size, from + BLOCK);
            Block packed = Block.of(values, from, to);
            all.least[block] = packed.least();
            all.starts[block] = start;
            all.widths[block] = (byte) packed.width();
            all.units[block] = (byte) packed.unit();
            for (int i = from; i < to; i++) {
                long steps = (values[i] - packed.least()) / UNITS[packed.unit()];
                for (int k = 0; k < packed.width(); k++) {
                    all.bytes[start + (i - from) * packed.width() + k] = (byte) (steps >>> 8 * k);
                }
            }
            start += BLOCK * packed.width();
        }
        return all;
    }

    long get(int at) {
        int block = at / BLOCK;
        int width = widths[block];
        int from = starts[block] + at % BLOCK * width;
        long steps = 0;
        for (int k = 0; k < width; k++) {
            steps |= (bytes[from + k] & 255L) << 8 * k;
        }
        return least[block] + steps * UNITS[units[block]];
    }

    /** The least number of a block of {@link #BLOCK} positions. */
    long least(int block) {
        return least[block];
    }

    /** @param unit the number of the largest unit that divides all distances from the least */
    private record Block(long least, int unit, int width) {
        static Block of(long[] values, int from, int to) {
            long least = values[from];
            long most = values[from];
            for (int i = from; i < to; i++) {
                least = Math.min(least, values[i]);
                most = Math.max(most, values[i]);
            }
            int unit = 0;
            for (int i = from; i < to; i++) {
                while ((values[i] - least) % UNITS[unit] != 0) {
                    unit++;
                }
            }
            long steps = Math.subtractExact(most, least) / UNITS[unit];
            return new Block(least, unit, (Long.SIZE - Long.numberOfLeadingZeros(steps) + 7) / 8);
        }
    }
}
