using System.Text.Json;

namespace Variorum.EndToEnd.Tests;

/// <summary>The first real input, which must come out right. The product knows nothing of it; these tests know what is true of it.</summary>
public sealed class SeedTests : IClassFixture<SeedTests.Seeds>
{
    private readonly Seeds _seeds;

    public SeedTests(Seeds seeds)
    {
        Shared.Require();
        _seeds = seeds;
    }

    [Fact]
    public void Furniture_is_left_out_with_its_reason_in_every_text_that_has_it()
    {
        foreach (var (file, furniture) in new[]
        {
            ("001", new[] { "Related Articles", "Leave a Reply", "Back to top button" }),
            ("002", ["4 Min Read", "Read More", "Share This Article", "Leave a comment"]),
            ("003", ["Back to top button"]),
        })
        {
            var removed = _seeds.Accounts(file).SelectMany(a => a.GetProperty("removed").EnumerateArray()).ToList();
            foreach (var line in furniture)
            {
                Assert.Contains(removed, r => r.GetProperty("text").GetString() == line && r.GetProperty("reason").GetString()!.Length > 0);
            }
        }
    }

    [Fact]
    public void A_page_of_two_articles_gives_both_with_their_date()
    {
        var children = _seeds.Accounts("004").Where(a => a.TryGetProperty("parent", out _)).ToList();
        Assert.Equal(2, children.Count);
        Assert.All(children, c =>
        {
            Assert.Equal("2020-01-05", c.GetProperty("published").GetProperty("from").GetString());
            Assert.Equal("2020-01-05", c.GetProperty("published").GetProperty("to").GetString());
        });
    }

    [Fact]
    public void An_article_quoted_at_length_is_nested() =>
        Assert.Single(_seeds.Accounts("000"), a => a.TryGetProperty("parent", out _));

    [Fact]
    public void The_four_troop_figures_are_one_series_without_disagreement()
    {
        var troops = _seeds.Exports["figures"].Where(f => f.GetProperty("counts_head").GetString() == "troop" && f.TryGetProperty("low", out var low) && low.GetDecimal() >= 2000).ToList();
        Assert.Equal([2500m, 2500m, 5000m, 5200m], troops.Select(f => f.GetProperty("low").GetDecimal()).Order());
        Assert.Single(troops.Select(f => f.GetProperty("series").GetString()).Distinct());
        var ids = troops.Select(f => f.GetProperty("id").GetString()).ToHashSet();
        Assert.DoesNotContain(_seeds.Exports["disagreements"], d => d.GetProperty("refs").EnumerateArray().Any(r => ids.Contains(r.GetString())));
    }

    [Fact]
    public void Every_cited_outlet_is_found()
    {
        var cited = _seeds.Exports["citations"].Select(c => c.GetProperty("cites").GetProperty("name").GetString()!).ToList();
        foreach (var outlet in new[] { "Sputnik", "RT", "The National", "Common Dreams", "Al Jazeera" })
        {
            Assert.Contains(cited, name => name.StartsWith(outlet, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void No_date_is_falsely_exact()
    {
        // Only the two nested articles state their day.
        var exact = _seeds.Exports["accounts"].Where(a => a.GetProperty("published") is var p && p.GetProperty("from").ValueKind == JsonValueKind.String && p.GetProperty("from").GetString() == p.GetProperty("to").GetString());
        Assert.All(exact, a => Assert.Equal("2020-01-05", a.GetProperty("published").GetProperty("from").GetString()));
    }

    /// <summary>The seeds, built once for all tests.</summary>
    public sealed class Seeds : IDisposable
    {
        private readonly Scratch _scratch = new();

        public Seeds()
        {
            if (!Directory.Exists(Path.Combine(Shared.Root, "seeds")))
            {
                return;
            }

            Tool.Variorum("build", Path.Combine(Shared.Root, "seeds"), "--record", _scratch["seeds.vrec"]).Expect(0);
            Tool.Variorum("export", _scratch["seeds.vrec"], "--to", _scratch["out"], "--with-text").Expect(0);
        }

        internal Exports Exports => new(_scratch["out"]);

        public void Dispose() => _scratch.Dispose();

        /// <summary>The accounts of the seed whose file name starts so.</summary>
        internal IEnumerable<JsonElement> Accounts(string file)
        {
            var document = Exports["documents"].Single(d => Path.GetFileName(d.GetProperty("names")[0].GetString()!).StartsWith(file, StringComparison.Ordinal)).GetProperty("id").GetString();
            return Exports["accounts"].Where(a => a.GetProperty("document").GetString() == document);
        }
    }
}
