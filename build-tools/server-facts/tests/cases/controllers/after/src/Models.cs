using System.ComponentModel.DataAnnotations;

namespace Shop.Models;

public class Item
{
    public required string Name { get; init; }
    public Kind Kind { get; set; }
}

public enum Kind
{
    Book = 1,
    Game,
}

public record NewItem([Required, StringLength(80, MinimumLength = 2)] string Name, decimal? Price, IReadOnlyList<string> Tags);

public class ItemFilter : Page
{
    [FromQuery(Name = "kind")]
    public Kind? Kind { get; set; }

    [Required]
    public string Text { get; set; } = string.Empty;

    public List<Guid> Ids { get; set; } = [];
}

public class Page
{
    [Range(1, 100)]
    public int Size { get; set; } = 20;

    public string? From { get; set; }
}

public class Upload
{
    public IFormFile File { get; set; } = null!;

    public NewItem Item { get; set; } = null!;
}
