#include "SignScan.h"

#include "Lanes.h"

enum { LANES = 16 };

static inline int64_t add(const ctextscan_signs *tokens, int64_t token, int is_kind, int is_shape, uint32_t *found,
                          int64_t count) {
  uint32_t key = tokens->keys[token];
  int is_idle = key < 64 && tokens->idle_keys >> key & 1;
  found[count] = (uint32_t)token;
  return count + (is_shape | (is_kind & !is_idle));
}

int64_t ctextscan_find_signs(const ctextscan_signs *tokens, uint32_t *found) {
  int64_t token = 0, count = 0;
  for (; token + LANES <= tokens->count; token += LANES) {
    lanes kinds = load(tokens->kinds + token);
    uint32_t by_kind = bits((lanes)(kinds >= tokens->first_kind) | (lanes)(kinds == tokens->other_kind));
    uint32_t by_shape = bits((lanes)((load(tokens->shapes + token) & tokens->shape) != 0));
    for (uint32_t rest = by_kind | by_shape; rest; rest &= rest - 1) {
      int lane = __builtin_ctz(rest);
      count = add(tokens, token + lane, by_kind >> lane & 1, by_shape >> lane & 1, found, count);
    }
  }
  for (; token < tokens->count; token++) {
    uint8_t kind = tokens->kinds[token];
    int is_kind = kind >= tokens->first_kind || kind == tokens->other_kind;
    count = add(tokens, token, is_kind, (tokens->shapes[token] & tokens->shape) != 0, found, count);
  }
  return count;
}
