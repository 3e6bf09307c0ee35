package dev.paygrade.dataset;

import dev.paygrade.normalise.RawHash;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a file were there before, in 16 bytes a row. Two rows count as one only if the hashes of identifier and
 * content agree, 128 bits together.
 */
final class Repeats {
    private static final int FIRST_CAPACITY = 1 << 12;
    private static final int OPENING_BITS = 32;

    private long[] keys = new long[FIRST_CAPACITY];
    private long[] contents = new long[FIRST_CAPACITY];
    private int size;

    /**
     * The entry as it is to be stored; null if an equal row stood above. Two openings behind one address get two
     * identifiers.
     */
    @Nullable
    Entry unrepeated(Entry entry) {
        int slot = slot(entry.posting().externalId());
        long content = content(entry);
        if (keys[slot] == 0) {
            enter(slot, entry, content);
            return entry;
        }
        if (contents[slot] == content) {
            return null;
        }
        boolean sameOpening = contents[slot] >>> OPENING_BITS == content >>> OPENING_BITS;
        if (entry.named() || sameOpening) {
            contents[slot] = content;
            return entry;
        }
        Entry other =
                entry.as(entry.posting().externalId() + "#" + HexFormat.of().formatHex(entry.opening(), 0, 16));
        int otherSlot = slot(other.posting().externalId());
        long otherContent = content(other);
        if (keys[otherSlot] != 0 && contents[otherSlot] == otherContent) {
            return null;
        }
        enter(otherSlot, other, otherContent);
        return other;
    }

    private void enter(int slot, Entry entry, long content) {
        boolean added = keys[slot] == 0;
        keys[slot] = key(entry.posting().externalId());
        contents[slot] = content;
        if (added && ++size * 2 > keys.length) {
            grow();
        }
    }

    private static long key(String externalId) {
        long key = Entry.first(Entry.digest(externalId));
        return key == 0 ? 1 : key;
    }

    /** Half of it the opening, half of it all that is said. */
    private static long content(Entry entry) {
        byte[] all = RawHash.of(entry.posting());
        long said = Entry.first(Arrays.copyOfRange(all, 1, all.length));
        long closed = entry.closed() ? 1 : 0;
        return Entry.first(entry.opening()) >>> OPENING_BITS << OPENING_BITS | (said >>> OPENING_BITS ^ closed);
    }

    private int slot(String externalId) {
        return slot(key(externalId));
    }

    private int slot(long key) {
        int slot = (int) (key & (keys.length - 1));
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldContents = contents;
        keys = new long[oldKeys.length * 2];
        contents = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                contents[slot] = oldContents[i];
            }
        }
    }
}
